import type { ReactElement } from 'react';
import { pathOf, type arcsOf } from './collaborations.shape';

const ROW = 32;
const WIDTH = 150;

/** Countries one under the other; an arc ends with a dot at the country that learns. The table beside it says the same in words. */
export const CollaborationsChart = ({ rows, arcs }: ReturnType<typeof arcsOf>): ReactElement => (
  <div className="arcs" aria-hidden="true">
    <ul>
      {rows.map(({ iso3, name }) => (
        <li key={iso3}>{name}</li>
      ))}
    </ul>
    <svg width={WIDTH} height={rows.length * ROW} viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} focusable="false">
      {arcs.map((arc) => (
        <g key={arc.id}>
          <path className={arc.both ? 'both' : undefined} d={pathOf(arc, WIDTH, ROW)} />
          <circle cx="6" cy={ROW * (arc.to + 0.5)} r="4" />
          {arc.both && <circle cx="6" cy={ROW * (arc.from + 0.5)} r="4" />}
        </g>
      ))}
    </svg>
  </div>
);
