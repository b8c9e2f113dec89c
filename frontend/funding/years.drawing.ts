import { escaped, type Drawing } from '../shared/panel-shape';
import type { YearBar } from './years.shape';

/** Money by year as a picture that needs no style sheet. */
export const yearsDrawing = (
  bars: readonly YearBar[],
  words: { year: (bar: YearBar) => string; sum: (bar: YearBar) => string },
): Drawing => {
  const [width, row, start, room] = [760, 26, 120, 180];
  const scale = (width - start - room) / 100;
  return {
    width,
    height: bars.length * row,
    body: (colour) =>
      bars
        .map((bar, index) => {
          const y = index * row;
          const text = (x: number, content: string) =>
            `<text x="${x}" y="${y + 17}" font-size="13" direction="ltr" fill="${colour('ink')}">${escaped(content)}</text>`;
          const rects = bar.parts.map(
            ({ bar: name, start: from, length }) =>
              `<rect x="${start + scale * from}" y="${y + 5}" width="${scale * length}" height="14" fill="${colour(name)}"/>`,
          );
          const end = Math.max(...bar.parts.map(({ start: from, length }) => from + length));
          return `${text(0, words.year(bar))}${rects.join('')}${text(start + scale * end + 8, words.sum(bar))}`;
        })
        .join(''),
  };
};
