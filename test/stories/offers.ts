/** Offers that stories are about, and changes of them. */
import { Buffer } from 'node:buffer';
import type { Files } from '../publishing/fake-github.ts';

/** The files of an offer. */
export function offerFiles(files: Files, offer: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`offers/${offer}/`)));
}

/** A file with a text in the place of another. */
export function edited(files: Files, path: string, before: string, after: string): Files {
  const text = Buffer.from(files[path] ?? '').toString('utf8');
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
  return { [path]: text.replaceAll(before, after) };
}

/** The files of a copy of an offer under another ID and title. */
export function copied(files: Files, offer: string, id: string, title: string, titled: string): Files {
  const own = Object.entries(offerFiles(files, offer)).map(([path, content]) => {
    const text = Buffer.from(content).toString('utf8');
    const told = path.endsWith('.yml') ? text.replaceAll(offer, id).replaceAll(title, titled) : content;
    return [path.replace(`offers/${offer}/`, `offers/${id}/`), told];
  });
  return Object.fromEntries(own);
}
