import type { Drawing } from '../shared/panel-shape';
import type { MapShapes } from './map-shapes';
import type { Furthest } from './world-map.shape';

/** The map as a picture that needs no style sheet. */
export const mapDrawing = ({ width, height, shapes, dots, others }: MapShapes, furthest: (iso3: string) => Furthest): Drawing => ({
  width,
  height,
  body: (colour) => {
    const paint = (iso3: string) => {
      const stage = furthest(iso3);
      return stage === 'reported'
        ? `fill="${colour('panel')}" stroke="${colour('reported')}"`
        : `fill="${colour(stage)}" stroke="${colour('ground')}"`;
    };
    return [
      `<g stroke-width="0.5"><path d="${others}" fill="${colour('none')}"/>`,
      ...Object.entries(shapes).map(([iso3, outline]) => `<path d="${outline}" ${paint(iso3)}/>`),
      ...Object.entries(dots).map(([iso3, [x, y]]) => `<circle cx="${x}" cy="${y}" r="4" ${paint(iso3)}/>`),
      '</g>',
    ].join('');
  },
});
