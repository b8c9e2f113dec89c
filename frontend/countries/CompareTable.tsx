import type { ReactElement, ReactNode } from 'react';
import type { CompareQuery, CountsFragment } from '../gql/graphql';
import { GOALS, ON_RUNGS, SECTORS, STAGES } from '../shared/codes';
import { useText } from '../shared/i18n';
import { Count, NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageBar } from '../shared/StageBar';
import { StageKey } from '../shared/StageKey';
import { href, type View } from '../shared/view';
import { comparedIn, heededIn, rowsOf, twoDays } from './compare.shape';

interface CompareTableProps {
  columns: readonly { id: string; name: string }[];
  answer: CompareQuery;
}
const FIELD = { SCALED: 'scaled', PILOTED: 'piloted', ASSESSED: 'assessed', REPORTED: 'reported' } as const;

/** Side by side at the same date and standing: stages, sectors, what is adopted, goals. Every figure opens its records. */
export const CompareTable = ({ columns, answer }: CompareTableProps): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const { kind } = comparedIn(view);
  const days = twoDays(view);
  const now = new Map(answer.now.map(({ key, counts }) => [key, counts]));
  const before = new Map(answer.earlier?.map(({ key, counts }) => [key, counts]));
  const ids = columns.map(({ id }) => id);
  const known = new Set(now.keys());
  const ofColumn = (id: string): View => ({ ...heededIn(view), asOf: days ? days.later : view.asOf, [kind]: [id] });
  const records = (id: string, changes: Partial<View>) => href(ofColumn(id), '/records', { stages: ON_RUNGS, ...changes });
  const names = new Map(answer.otherNames.map(({ key, label }) => [key, label]));
  const longest = Math.max(0, ...answer.now.map(({ counts }) => counts.total));

  const group = (title: string, rows: ReactNode): ReactElement => (
    <tbody>
      <tr className="group">
        <th colSpan={columns.length + 1} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows}
    </tbody>
  );
  const counted = (
    cells: CompareQuery['sectors'],
    keys: readonly string[],
    label: (key: string) => string,
    by: (key: string) => Partial<View>,
  ) =>
    rowsOf(keys, ids, cells, known).map(({ key, cells: ofRow }) => (
      <tr key={key}>
        <th scope="row">
          <bdi>{label(key)}</bdi>
        </th>
        {ofRow.map((counts, place) => (
          <td key={ids[place]}>
            <Stages counts={counts} to={records(ids[place] ?? '', by(key))} />
          </td>
        ))}
      </tr>
    ));
  return (
    <div className="table" tabIndex={0} role="region" aria-label={t('compare.title')}>
      <table className="list compare">
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <a
                  href={href(
                    { ...view, countries: [], dpgs: [] },
                    kind === 'countries' ? `/countries/${id}` : `/dpgs/${encodeURIComponent(id)}`,
                  )}
                >
                  <bdi>{name}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {group(
          t('country.ladder'),
          <>
            <tr>
              <th scope="row">{t('chart.total')}</th>
              {ids.map((id) => (
                <td key={id}>
                  <Count value={now.get(id)?.total ?? null} to={records(id, {})} />
                  {now.has(id) && <StageBar counts={now.get(id) as CountsFragment} longest={longest} />}
                </td>
              ))}
            </tr>
            {STAGES.map((stage) => (
              <tr key={stage}>
                <th scope="row">
                  <StageKey stage={stage} />
                </th>
                {ids.map((id) => {
                  const [here, earlier] = [now, before].map((counts) => counts.get(id)?.[FIELD[stage]] ?? null) as [
                    number | null,
                    number | null,
                  ];
                  return (
                    <td key={id}>
                      <Count value={here} to={records(id, { stages: [stage] })} />
                      {days && stage !== 'REPORTED' && here !== earlier && (
                        <span className="fine"> {earlier === null ? t('compare.was_unknown') : t('compare.was', { count: earlier })}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </>,
        )}
        {group(
          t('filter.sector'),
          counted(
            answer.sectors,
            SECTORS,
            (key) => t(`sector.${key as (typeof SECTORS)[number]}`),
            (key) => ({ sectors: [key as (typeof SECTORS)[number]] }),
          ),
        )}
        {group(
          t(kind === 'countries' ? 'nav.dpgs' : 'nav.countries'),
          counted(
            answer.others,
            answer.otherNames.map(({ key }) => key),
            (key) => names.get(key) ?? key,
            (key) => (kind === 'countries' ? { dpgs: [key] } : { countries: [key] }),
          ),
        )}
        {group(
          t('country.goals'),
          counted(
            answer.goals,
            GOALS.map(String),
            (key) => t('sdg.name', { goal: Number(key), name: t(`sdg.${Number(key)}`) }),
            (key) => ({ sdgs: [Number(key)] }),
          ),
        )}
      </table>
    </div>
  );
};

/** A total that opens its records, and the stages in it as squares. */
const Stages = ({ counts, to }: { counts: CountsFragment | null; to: string }): ReactElement => {
  const t = useText();
  if (!counts) return <NoFigure />;
  return (
    <>
      <Count value={counts.total} to={to} />{' '}
      {counts.total > 0 && <span className="visually-hidden">{t('goal.stages', { ...counts })}</span>}
      {ON_RUNGS.filter((stage) => counts[FIELD[stage]] > 0).map((stage) => (
        <span key={stage} className={`key ${stage.toLowerCase()}`} title={t(`stage.${stage}`)} />
      ))}
    </>
  );
};
