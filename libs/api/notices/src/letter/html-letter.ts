import type { Letter } from './letter';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

const detail = ([label, value]: readonly [string, string]): string =>
  `<p style="margin:0 0 8px"><strong>${escaped(label)}:</strong> ${escaped(value)}</p>`;

/** Headings and paragraphs in reading order, in the reader's own colours; nothing is loaded from anywhere. */
export const htmlLetter = (letter: Letter): string => `<!doctype html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;font:16px/1.5 sans-serif">
<div style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${escaped(letter.subject)}</h1>
<p style="margin:0 0 16px">${escaped(letter.greeting)}</p>
<p style="margin:0 0 16px">${escaped(letter.lead)}</p>
${letter.details.map(detail).join('\n')}
${letter.link ? `<p style="margin:24px 0"><a href="${escaped(letter.link.url)}">${escaped(letter.link.label)}</a></p>` : ''}
<hr style="margin:24px 0 16px;border:0;border-top:1px solid currentColor">
<p style="margin:0;font-size:14px">${escaped(letter.why)}</p>
</div>
</body>
</html>
`;
