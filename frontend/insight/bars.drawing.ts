import { escaped, RUNGS, type Drawing } from '../shared/panel-shape';
import type { Bar } from './bars.shape';

/** Horizontal bars as a picture that needs no style sheet. */
export const barsDrawing = (bars: readonly Bar[], number: (value: number) => string): Drawing => {
  const [width, row, start] = [760, 26, 330];
  const longest = Math.max(1, ...bars.map(({ counts }) => counts.total));
  const length = (count: number) => ((width - start - 50) * count) / longest;
  return {
    width,
    height: bars.length * row,
    body: (colour) =>
      bars
        .map(({ label, counts }, index) => {
          const y = index * row;
          const rects = RUNGS.map((rung, place) => {
            const before = RUNGS.slice(0, place).reduce((sum, lower) => sum + counts[lower], 0);
            return `<rect x="${start + length(before)}" y="${y + 5}" width="${length(counts[rung])}" height="14" fill="${colour(rung)}"/>`;
          });
          const text = (x: number, words: string) =>
            `<text x="${x}" y="${y + 17}" font-size="13" direction="ltr" fill="${colour('ink')}">${escaped(words)}</text>`;
          return `${text(0, label)}${rects.join('')}${text(start + length(counts.total) + 8, number(counts.total))}`;
        })
        .join(''),
  };
};
