import { useState, type ReactElement } from 'react';
import { EventKind } from '../../adoption/EventKind';
import { Day } from '../../shared/Day';
import { Evidences } from '../../shared/Evidences';
import { useLanguage } from '../../shared/i18n';
import { ReasonForm } from '../review/ReasonForm';
import { claimPath, recordPath, To } from '../shared/links';
import { NextPages } from '../shared/NextPages';
import { ASKED, pageOf, useAfter } from '../shared/page-of-list';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { CONTRADICTIONS, SETTLE } from './reports.queries';

const PATH = '/workbench/contradictions';

/** Which claim is about to be kept; `keep` null: both. */
interface Keeping {
  id: string;
  keep: string | null;
}

/** Two dates of one stage may both be true, of different places; stages in an order that cannot be may not. */
const isOfOneStage = (claims: readonly { kind: string }[]): boolean => new Set(claims.map(({ kind }) => kind)).size === 1;

/** Sources that cannot both be true, side by side, until somebody decides with a reason. */
export const Contradictions = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const after = useAfter();
  const found = useAsk(CONTRADICTIONS, { first: ASKED, after, language }, { keep: true });
  const settle = useTell(SETTLE);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const reasonFor = (id: string, keep: string | null) =>
    keeping?.id === id &&
    keeping.keep === keep && (
      <ReasonForm
        title={t(keep === null ? 'contradiction.why_both' : 'contradiction.why')}
        means={t(keep === null ? 'contradiction.means_both' : 'contradiction.means_one')}
        act={t('contradiction.settle')}
        busy={settle.isPending}
        onReason={(reason) => settle.mutate({ id, keep, reason }, { onSuccess: () => setKeeping(null) })}
        onClose={() => setKeeping(null)}
      />
    );
  return (
    <Screen title={t('task.contradictions')} lead={t('task_means.contradictions')} wide>
      <Answered query={found}>
        {({ contradictions }) => (
          <>
            {contradictions.length === 0 && <Nothing>{t('list.nothing')}</Nothing>}
            {pageOf(contradictions).items.map(({ id, adoption, claims }) => (
              <section key={id} aria-labelledby={`about-${id}`}>
                <h2 id={`about-${id}`}>
                  <To to={recordPath(adoption.id)}>
                    {adoption.country.name} · <bdi>{adoption.dpg.name}</bdi>
                  </To>
                </h2>
                <p className="fine">{t(isOfOneStage(claims) ? 'contradiction.dates' : 'contradiction.order')}</p>
                <div className="side-by-side">
                  {claims.map(({ id: claim, kind, date, extent, standing, note, author, institution, evidence, source }) => (
                    <article key={claim} className="claim">
                      <p className="strong">
                        <To to={claimPath(claim)}>
                          <EventKind kind={kind} /> · <Day date={date} />
                        </To>
                        {extent && ` · ${t(`extent.${extent}`)}`}
                      </p>
                      <p className="fine">
                        {t(`standing.${standing}`)} · <bdi>{source ? `${source.title} (${source.publisher})` : author}</bdi>
                        {institution && (
                          <>
                            {' · '}
                            <bdi>{institution}</bdi>
                          </>
                        )}
                      </p>
                      {note && (
                        <p className="note">
                          <bdi>{note}</bdi>
                        </p>
                      )}
                      <Evidences evidence={evidence} />
                      <p>
                        <button type="button" className="button" onClick={() => setKeeping({ id, keep: claim })}>
                          {t('contradiction.keep')}
                        </button>
                      </p>
                      {reasonFor(id, claim)}
                    </article>
                  ))}
                </div>
                {isOfOneStage(claims) && (
                  <p>
                    <button type="button" className="quiet" onClick={() => setKeeping({ id, keep: null })}>
                      {t('contradiction.both')}
                    </button>
                  </p>
                )}
                {reasonFor(id, null)}
              </section>
            ))}
            <NextPages path={PATH} params={{}} after={after} next={pageOf(contradictions).next} />
            <Problem error={settle.error} />
          </>
        )}
      </Answered>
    </Screen>
  );
};
