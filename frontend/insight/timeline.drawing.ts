import { RUNGS, type Drawing } from '../shared/panel-shape';
import { areasOf, yearsShown, type Point } from './timeline.shape';

/** The time line as a picture that needs no style sheet. */
export const timelineDrawing = (
  points: readonly Point[],
  words: { rungs: Record<string, string>; year: (year: string) => string; number: (value: number) => string },
): Drawing => {
  const [width, height, left] = [720, 320, 44];
  const { top, areas } = areasOf(points);
  const last = points.at(-1)?.counts;
  return {
    width,
    height: height + 60,
    body: (colour) =>
      [
        `<g transform="translate(${left} 6) scale(${(width - left) / 100} ${height / 100})">`,
        ...areas.map(({ rung, path }) => `<path d="${path}" fill="${colour(rung)}"/>`),
        '</g>',
        ...[0, 0.5, 1].map(
          (share) =>
            `<text x="${left - 8}" y="${10 + height * (1 - share)}" text-anchor="end" font-size="12" direction="ltr" fill="${colour('soft')}">${words.number(top * share)}</text>`,
        ),
        ...yearsShown(points).map(
          (year, index, all) =>
            `<text x="${left + ((width - left) * index) / Math.max(1, all.length - 1)}" y="${height + 24}" text-anchor="${index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}" font-size="12" direction="ltr" fill="${colour('soft')}">${words.year(year)}</text>`,
        ),
        ...RUNGS.map(
          (rung, index) =>
            `<rect x="${left + index * 200}" y="${height + 40}" width="12" height="12" fill="${colour(rung)}"/><text x="${left + 18 + index * 200}" y="${height + 51}" font-size="12" direction="ltr" fill="${colour('ink')}">${words.rungs[rung]} ${words.number(last?.[rung] ?? 0)}</text>`,
        ),
      ].join(''),
  };
};
