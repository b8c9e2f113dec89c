/**
 * Writes frontend/world/map-shapes.json: the outline of every country in one equal-area projection, and dots for states too
 * small to be seen or clicked. Source: Natural Earth 1:50m by way of world-atlas. Same input, same output.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const require = createRequire(import.meta.url);
const WIDTH = 1000;
const ANTARCTICA = '010';
/** Square degrees below which a bend of an outline is left out: coasts still look drawn, and the page stays light. */
const LEAST_BEND = 0.07;
/** Square units of the picture below which a state is drawn as a dot. */
const LEAST_AREA = 7;
/** Square units below which an island of a larger state is left out. */
const LEAST_ISLAND = 0.8;
/** States that the source lacks, as longitude and latitude. */
const MISSING = { TUV: [179.2, -8.5] };

/** Areas that the source draws apart and that lie in a member state by the maps of the United Nations. */
const PART_OF = { Somaliland: 'SOM', 'N. Cyprus': 'CYP' };

const countries = parse(readFileSync('data/countries.csv'), { columns: true });
const codeOf = new Map(countries.map(({ m49, iso3 }) => [m49, iso3]));
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
const full = feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
const light = simplify(presimplify(atlas), LEAST_BEND);
const features = feature(light, light.objects.countries)
  .features.filter(({ id }) => id !== ANTARCTICA)
  .sort((a, b) => geoArea(b) - geoArea(a));

const world = { type: 'FeatureCollection', features };
// Turned by eleven degrees, so that the eastern tip of Asia is not cut off and put at the other end.
// Without resampling: every border is short, and curved segments would make the picture ten times as heavy.
const projection = geoEqualEarth().rotate([-11, 0]).precision(0).fitWidth(WIDTH, world);
const path = geoPath(projection).digits(1);
const [, [, bottom]] = path.bounds(world);

/** A step of the picture's grid: half a unit, which is a third of a pixel on a phone. */
const STEP = 0.5;
const onGrid = (value) => Math.round(value / STEP);
const written = (value) => String(value * STEP).replace(/^(-?)0\./, '$1.');
/** Numbers of a path, with a space only where two would run together. */
const joined = (numbers) =>
  numbers.map(written).reduce((text, number) => text + (/^-/.test(number) || text === '' ? '' : ' ') + number, '');

/** The same outline in steps from point to point on the grid, which takes less than half the bytes of absolute points. */
const inSteps = (outline) =>
  outline
    .split('M')
    .slice(1)
    .map((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map((value) => onGrid(Number(value))));
      const [start] = points;
      let [x, y] = start;
      const steps = [];
      for (const [toX, toY] of points.slice(1)) {
        if (toX === x && toY === y) continue;
        steps.push(toX - x, toY - y);
        [x, y] = [toX, toY];
      }
      return steps.length < 4 ? '' : `M${joined(start)}l${joined(steps)}z`;
    })
    .join('');

const shapes = {};
const dots = {};
let others = '';
const round = (value) => Math.round(value * 10) / 10;
const dotAt = (place) => projection(place).map(round);

/** The polygons of a state that are large enough to be seen, and in any case its largest. */
const withoutSpecks = (shape) => {
  if (shape.geometry?.type !== 'MultiPolygon') return shape;
  const polygons = shape.geometry.coordinates.map((coordinates) => ({ coordinates, area: path.area({ type: 'Polygon', coordinates }) }));
  const largest = Math.max(...polygons.map(({ area }) => area));
  const kept = polygons.filter(({ area }) => area >= LEAST_ISLAND || area === largest);
  return { ...shape, geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) } };
};

for (const shape of features) {
  const iso3 = PART_OF[shape.properties.name] ?? codeOf.get(String(shape.id).padStart(3, '0'));
  const outline = path(withoutSpecks(shape)) ?? '';
  if (!iso3) others += outline;
  else if (shapes[iso3] || PART_OF[shape.properties.name]) shapes[iso3] = `${shapes[iso3] ?? ''}${outline}`;
  else if (path.area(shape) < LEAST_AREA) dots[iso3] = dotAt(geoCentroid(full.find(({ id }) => id === shape.id) ?? shape));
  else shapes[iso3] = outline;
}
for (const [iso3, place] of Object.entries(MISSING)) dots[iso3] ??= dotAt(place);
const absent = countries.map(({ iso3 }) => iso3).filter((iso3) => !shapes[iso3] && !dots[iso3]);
if (absent.length > 0) throw new Error(`No place on the map for ${absent.join(', ')}`);

for (const iso3 of Object.keys(shapes)) delete dots[iso3];
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
for (const [iso3, outline] of Object.entries(shapes)) shapes[iso3] = inSteps(outline);
const map = { width: WIDTH, height: Math.ceil(bottom), shapes: sorted(shapes), dots: sorted(dots), others: inSteps(others) };
writeFileSync('frontend/world/map-shapes.json', `${JSON.stringify(map)}\n`);
