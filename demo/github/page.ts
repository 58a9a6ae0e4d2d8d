/** The frame of a page: its style, how often it is fetched anew, and the policy that lets nothing run in it. */
import type { Answer } from './asked.ts';
import { type Html, html } from './html.ts';

const style: Html = {
  html: `
:root { color-scheme: light dark; --line: #d1d9e0; --soft: #f6f8fa; --text: #1f2328; --quiet: #59636e; --link: #0969da; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8; --page: #0d1117; } }
* { box-sizing: border-box; }
body { font: 14px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
h1 { font-size: 1.7rem; font-weight: 500; line-height: 1.25; margin: .4rem 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
.quiet { color: var(--quiet); } .number { color: var(--quiet); font-weight: 300; }
.state, .label { display: inline-block; border-radius: 2em; padding: .1rem .7rem; font-weight: 600; }
.label { font-size: .8rem; border: 1px solid var(--line); } .state { color: #fff; }
.open { background: #1a7f37; } .closed { background: #cf222e; } .merged { background: #8250df; }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; overflow: hidden; }
.box > header { background: var(--soft); border-bottom: 1px solid var(--line); padding: .5rem 1rem; }
.box > div, .box > details { padding: .5rem 1rem; } .box > div > h3 { font-size: 1.1rem; }
.success { color: #1a7f37; } .failure, .error, .action_required { color: #cf222e; } .in_progress, .queued, .pending { color: #9a6700; }
table { border-collapse: collapse; display: block; overflow-x: auto; } td, th { border: 1px solid var(--line); padding: .3rem .7rem; text-align: left; }
code, pre { font: 12px/1.5 ui-monospace, monospace; background: var(--soft); border-radius: 6px; } code { padding: .15em .35em; }
pre { padding: .8rem; overflow: auto; } blockquote { border-left: .25rem solid var(--line); color: var(--quiet); margin: 0; padding: 0 1rem; }
img { max-width: 100%; } ul.plain { list-style: none; padding: 0; } ul.plain > li { padding: .3rem 0; border-bottom: 1px solid var(--line); }
.button { border: 1px solid var(--line); border-radius: 6px; background: var(--soft); padding: .1rem .6rem; font-size: .85rem; }
`,
};

/** No scripts, no frames, no forms; the refresh is the page's own. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data: http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Seconds. */
const refresh = 3;

export function page(title: string, body: Html, status = 200): Answer {
  const whole = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${refresh}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return {
    status,
    body: whole.html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  };
}
