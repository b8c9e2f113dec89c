import type { ReactElement } from 'react';
import { Area, AreaChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Point } from './timeline.shape';
import { RUNGS } from '../shared/panel-shape';

interface TimelineChartProps {
  points: readonly Point[];
  top: number;
  rtl: boolean;
  /** Words of the stages, and how figures and years are written. */
  words: { rungs: Record<string, string>; year: (year: string) => string; number: (value: number) => string };
  /** Opens the records as of the end of a period. */
  open: (period: string) => void;
}

/** The same areas as the still picture under it, with figures at the pointer; a click opens the records of that year. */
export const TimelineChart = ({ points, top, rtl, words, open }: TimelineChartProps): ReactElement => (
  <div dir="ltr" className="plot-live">
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart
        data={points.map(({ period, counts }) => ({ period, ...counts }))}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer
        onClick={({ activeLabel }) => activeLabel !== undefined && open(String(activeLabel))}
      >
        <XAxis dataKey="period" hide reversed={rtl} />
        <YAxis hide domain={[0, top]} />
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload, label }) =>
            active && payload.length > 0 ? (
              <div className="tip" dir={rtl ? 'rtl' : 'ltr'}>
                <b>{words.year(String(label).slice(0, 4))}</b>
                {RUNGS.map((rung) => (
                  <span key={rung}>
                    <i className={`key ${rung}`} /> {words.rungs[rung]}{' '}
                    {words.number(Number((payload[0]?.payload as Record<string, unknown>)[rung]))}
                  </span>
                ))}
              </div>
            ) : null
          }
        />
        {RUNGS.map((rung) => (
          <Area
            key={rung}
            type="linear"
            dataKey={rung}
            stackId="1"
            className={`area-${rung}`}
            stroke="none"
            fillOpacity={1}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  </div>
);
