/** The data sheet of Fabrikam Insights: a PDF of one page, written by hand. Its fonts are among the 14 that every reader has. */

export interface Line {
  readonly font: 'bold' | 'plain';
  readonly size: number;
  /** Points from the lower left corner of the page. */
  readonly y: number;
  readonly text: string;
}

const lines: readonly Line[] = [
  { font: 'bold', size: 26, y: 740, text: 'Fabrikam Insights' },
  {
    font: 'plain',
    size: 13,
    y: 716,
    text: 'What changed in your network, in plain words and with the figures behind it.',
  },
  { font: 'bold', size: 13, y: 664, text: 'What it reads' },
  {
    font: 'plain',
    size: 11,
    y: 644,
    text: 'Flow logs of Azure virtual networks, by way of Azure Monitor and Network Watcher.',
  },
  {
    font: 'plain',
    size: 11,
    y: 628,
    text: "A reader's rights are enough; nothing is changed and nothing is installed.",
  },
  { font: 'bold', size: 13, y: 590, text: 'What it tells' },
  {
    font: 'plain',
    size: 11,
    y: 570,
    text: 'New talkers, lost routes, and costs that move, each with the hour since when.',
  },
  { font: 'plain', size: 11, y: 554, text: 'Once a day to Microsoft Teams, or at once when it cannot wait.' },
  { font: 'bold', size: 13, y: 516, text: 'Plans' },
  { font: 'plain', size: 11, y: 496, text: 'Team: one workspace, five sources, thirty days of history.' },
  { font: 'plain', size: 11, y: 480, text: 'Enterprise: as many workspaces as you need, a year of history.' },
];

export const dataSheet = () => page(lines);

/** The bytes of a PDF of one page: ASCII throughout, so that an offset in the text is an offset in the file. */
export function page(lines: readonly Line[]): Buffer {
  const fonts = { bold: '/F1', plain: '/F2' } as const;
  const shown = lines.map(({ font, size, y, text }) => `BT ${fonts[font]} ${size} Tf 56 ${y} Td (${text}) Tj ET`);
  const content = ['0.043 0.478 0.459 rg', '0 800 595 42 re f', '0.153 0.204 0.29 rg', ...shown].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'ascii',
  );
}
