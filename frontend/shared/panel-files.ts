import { stringify } from 'csv-stringify/browser/esm/sync';
import { escaped, type Drawing, type Twin } from './panel-shape';

const save = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** The table twin as a file; what it counts, as of when and from where stands in its first lines. No cell runs as a formula. */
export const saveCsv = (name: string, twin: Twin, caption: readonly string[]): void => {
  const lines = [
    ...caption.map((line) => [line.replace(/<[^>]*>/g, '')]),
    [],
    [...twin.head],
    ...twin.rows.map(({ cells }) => cells.map(({ text, value }) => text ?? value ?? '')),
  ];
  save(`${name}.csv`, new Blob([stringify(lines, { bom: true, escape_formulas: true })], { type: 'text/csv' }));
};

const EDGE = 24;
const HEAD = 44;
const FOOT = 34;
const SCALE = 2;

/** The drawing with its title and source as a PNG of twice the size, in the colours that are on the screen. */
export const savePicture = async (name: string, { width, height, body }: Drawing, title: string, source: string): Promise<void> => {
  const styles = getComputedStyle(document.documentElement);
  const colour = (token: string) => styles.getPropertyValue(`--${token}`).trim();
  const full = { width: width + 2 * EDGE, height: height + HEAD + FOOT + EDGE };
  const rtl = document.documentElement.dir === 'rtl';
  const start = rtl ? full.width - EDGE : EDGE;
  const text = (y: number, size: number, fill: string, words: string, weight = 400) =>
    `<text x="${start}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour(fill)}">${escaped(words)}</text>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" direction="${rtl ? 'rtl' : 'ltr'}" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', sans-serif">` +
    `<rect width="100%" height="100%" fill="${colour('ground')}"/>${text(30, 17, 'ink', title, 600)}` +
    `<g transform="translate(${EDGE} ${HEAD})">${body(colour)}</g>${text(full.height - 16, 11, 'soft', source)}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: full.width * SCALE, height: full.height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((picture) => picture && save(`${name}.png`, picture), 'image/png');
};
