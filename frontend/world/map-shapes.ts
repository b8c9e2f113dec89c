/** Outlines and dots of the countries in one equal-area projection, by ISO 3166-1 alpha-3 code. */
export interface MapShapes {
  width: number;
  height: number;
  shapes: Record<string, string>;
  dots: Record<string, number[]>;
  /** Territories that are no member state or observer. */
  others: string;
}

let known: MapShapes | null = null;
let loading: Promise<MapShapes> | null = null;

const attribute = (element: Element | null, name: string): string => element?.getAttribute(name) ?? '';

/** The shapes of the map that came with the page: its script need not carry them again. */
const fromPage = (): MapShapes | null => {
  const map = typeof document === 'undefined' ? null : document.querySelector('svg.map');
  if (!map) return null;
  const [, , width, height] = attribute(map, 'viewBox').split(' ').map(Number);
  const named = [...map.querySelectorAll('[data-iso3]')];
  const entries = (tag: string, value: (element: Element) => unknown) =>
    Object.fromEntries(named.filter(({ tagName }) => tagName === tag).map((element) => [attribute(element, 'data-iso3'), value(element)]));
  return {
    width: width ?? 0,
    height: height ?? 0,
    shapes: entries('path', (path) => attribute(path, 'd')) as MapShapes['shapes'],
    dots: entries('circle', (dot) => [Number(attribute(dot, 'cx')), Number(attribute(dot, 'cy'))]) as MapShapes['dots'],
    others: attribute(map.querySelector('path.others'), 'd'),
  };
};

/** For the server, which draws every page at once and waits for nothing. */
export const giveShapes = (shapes: MapShapes): void => {
  known = shapes;
};

/** The shapes, if they are at hand. */
export const shapesAtHand = (): MapShapes | null => (known ??= fromPage());

export const loadShapes = (): Promise<MapShapes> => (loading ??= import('./map-shapes.json').then((module) => (known = module.default)));
