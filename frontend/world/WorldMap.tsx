import { use, type ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { byWord } from '../shared/format';
import { Text, useLanguage, useText } from '../shared/i18n';
import { Panel } from '../shared/Panel';
import { countCells, type Twin } from '../shared/panel-shape';
import { StageKey } from '../shared/StageKey';
import { href, plainHref, type View } from '../shared/view';
import { loadShapes, shapesAtHand } from './map-shapes';
import { furthestOf, type Furthest } from './world-map.shape';

interface WorldMapProps {
  slices: readonly { key: string; counts: CountsFragment }[];
  countries: readonly { iso3: string; name: string }[];
  /** View whose records are behind the figures. */
  view: View;
}

/** Radius of the dot of a state too small to be drawn, and of the area that answers to a pointer. */
const DOT = 3.6;
const TARGET = 10;

/** Every country in the colour of the furthest stage it reached. The table twin is its way by keyboard. */
export const WorldMap = ({ slices, countries, view }: WorldMapProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const map = shapesAtHand() ?? use(loadShapes());
  const countsOf = new Map(slices.map(({ key, counts }) => [key, counts]));
  const nameOf = new Map(countries.map(({ iso3, name }) => [iso3, name]));
  const furthest = (iso3: string): Furthest => furthestOf(countsOf.get(iso3));
  const title = (iso3: string): string => {
    const country = nameOf.get(iso3) ?? iso3;
    const counts = countsOf.get(iso3);
    return counts ? t('map.country', { ...counts, country }) : t('map.no_data', { country });
  };
  const twin: Twin = {
    head: [
      t('filter.country'),
      ...(['SCALED', 'PILOTED', 'ASSESSED'] as const).map((stage) => t(`stage.${stage}`)),
      t('chart.total'),
      t('stage.REPORTED'),
    ],
    rows: slices
      .map(({ key, counts }) => {
        const to = (stages: View['stages']) => href(view, '/records', { countries: [key], stages });
        const name = { text: nameOf.get(key) ?? key };
        return { key, name, cells: [name, ...countCells(counts, to), { value: counts.reported, to: to(['REPORTED']) }] };
      })
      .sort((one, other) => byWord(language)(one.name.text, other.name.text)),
  };
  return (
    <Panel
      id="map"
      title={t('map.title')}
      note={t('map.boundaries')}
      twin={twin}
      drawing={async () => (await import('./world-map.drawing')).mapDrawing(map, furthest)}
    >
      <svg className="map" viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={t('map.title')}>
        <defs>
          <pattern id="claimed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatch" width="1.6" height="4" />
          </pattern>
        </defs>
        <path className="others" d={map.others} />
        {Object.entries(map.shapes).map(([iso3, outline]) => (
          <a key={iso3} href={plainHref(view, `/countries/${iso3}`)} tabIndex={-1} aria-label={title(iso3)}>
            <title>{title(iso3)}</title>
            <path className={furthest(iso3)} data-iso3={iso3} d={outline} />
            {view.standing === 'CLAIMED' && ['scaled', 'piloted', 'assessed'].includes(furthest(iso3)) && (
              <path className="texture" d={outline} />
            )}
          </a>
        ))}
        {Object.entries(map.dots).map(([iso3, [x = 0, y = 0]]) => (
          <a key={iso3} href={plainHref(view, `/countries/${iso3}`)} tabIndex={-1} aria-label={title(iso3)}>
            <title>{title(iso3)}</title>
            <circle className="target" cx={x} cy={y} r={TARGET} />
            <circle className={furthest(iso3)} data-iso3={iso3} cx={x} cy={y} r={DOT} />
          </a>
        ))}
      </svg>
      <p className="legend">
        {(['SCALED', 'PILOTED', 'ASSESSED'] as const).map((stage) => (
          <StageKey key={stage} stage={stage} />
        ))}
        <span className="stage">
          <i className="key reported" aria-hidden="true" />
          <Text id="map.reported_only" />
        </span>
        <span className="stage">
          <i className="key none" aria-hidden="true" />
          <Text id="mark.no_data" />
        </span>
      </p>
    </Panel>
  );
};
