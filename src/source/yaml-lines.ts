/** Lines of a text that may be no YAML. */
import { parseEvents, YAMLException } from 'js-yaml';
import { limits } from './limits.ts';
import type { Lines, Span } from './lines.ts';

/** A text, where the parser stopped in it, and what it said. */
export interface Stop {
  readonly text: string;
  readonly index: Lines;
  readonly position: number;
  /** The number of the line, and its text before and after the position. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** The number of the last line before that is neither blank nor a comment. */
export function lineAbove(text: string, index: Lines, line: number): number | undefined {
  for (let above = line - 1; above >= 1; above -= 1) {
    const content = text.slice(...index.line(above)).trim();
    if (content !== '' && !content.startsWith('#')) return above;
  }
  return undefined;
}

/** In how many columns it begins; -1 where it is blank. */
export const indent = (text: string, index: Lines, line: number) => text.slice(...index.line(line)).search(/\S/);

/** A line without the blanks around it. */
export function words(text: string, index: Lines, line: number): Span {
  const [start, end] = index.line(line);
  const content = text.slice(start, end).trimEnd();
  return [start + content.length - content.trimStart().length, start + content.length];
}

/** What the parser says of a text, if it is no YAML. */
export function failure(text: string): YAMLException | undefined {
  try {
    parseEvents(text, { maxDepth: limits.depth });
    return undefined;
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}
