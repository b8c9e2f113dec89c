import { useState, type ReactElement } from 'react';
import { EventKind } from '../../adoption/EventKind';
import { Day } from '../../shared/Day';
import { Evidences } from '../../shared/Evidences';
import { useLanguage } from '../../shared/i18n';
import { ReasonForm } from '../review/ReasonForm';
import { recordPath, To } from '../shared/links';
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
                <div className="side-by-side">
                  {claims.map(({ id: claim, kind, date, standing, note, author, institution, evidence, source }) => (
                    <article key={claim} className="claim">
                      <p className="strong">
                        <EventKind kind={kind} /> · <Day date={date} />
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
                {new Set(claims.map(({ kind }) => kind)).size === 1 && (
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
