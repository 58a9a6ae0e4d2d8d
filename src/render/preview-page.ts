/** A page of pictures as customers see them, which loads nothing and runs nothing. */

const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** HTML: the offer's ID, and PNGs in Base64 by the names of their files. */
export function previewPage(offer: string, images: readonly (readonly [name: string, png: string])[]): string {
  const figures = images.map(
    ([name, png]) =>
      `<figure><img alt="${escaped(name)}" src="data:image/png;base64,${png}"><figcaption>${escaped(name)}</figcaption></figure>`,
  );
  const shown = figures.length > 0 ? figures.join('\n') : '<p>It names no logo and no hero that can be shown.</p>';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(offer)} as customers see it</title>
<style>body{font:15px system-ui,sans-serif;margin:2rem;color:#1b1a19;background:#f3f2f1}figure{display:inline-block;margin:0 1.5rem 1.5rem 0}img{display:block;max-width:100%;box-shadow:0 1px 4px #0004}figcaption{padding-top:.4rem;color:#605e5c}</style>
<h1>${escaped(offer)} as customers see it</h1>
${shown}
</html>`;
}

const escaped = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
