import { escaped, type Drawing } from '../shared/panel-shape';
import { arcsOf, pathOf, type Shared } from './collaborations.shape';
import type { Language } from '../shared/languages';

/** The arcs as a picture that needs no style sheet. */
export const collaborationsDrawing = (all: readonly Shared[], language: Language): Drawing => {
  const [row, start, width] = [26, 260, 400];
  const { rows, arcs } = arcsOf(all, language);
  return {
    width: start + width,
    height: rows.length * row,
    body: (colour) =>
      [
        ...rows.map(
          ({ name }, place) =>
            `<text x="0" y="${place * row + 18}" font-size="13" direction="ltr" fill="${colour('ink')}">${escaped(name)}</text>`,
        ),
        ...arcs.map(
          (arc) =>
            `<path d="${pathOf(arc, width - 20, row, start)}" fill="none" stroke="${colour('piloted')}"${arc.both ? ' stroke-dasharray="4 3"' : ''}/>` +
            `<circle cx="${start + 6}" cy="${row * (arc.to + 0.5)}" r="4" fill="${colour('scaled')}"/>`,
        ),
      ].join(''),
  };
};
