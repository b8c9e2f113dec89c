import type { ReactElement } from 'react';
import type { AboutQuery } from '../gql/graphql';
import { STAGES, STANDINGS } from '../shared/codes';
import { formatList } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { StageKey } from '../shared/StageKey';

type Policy = AboutQuery['dataset']['policy'];

/** What the words mean: stages with the proofs of their gates, standing, status. */
export const Definitions = ({ policy }: { policy: Policy }): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const proofsOf = (stage: string) => policy.gates.find((gate) => gate.stage === stage)?.proofs ?? [];
  return (
    <>
      <section aria-labelledby="stages">
        <h2 id="stages">{t('about.stages')}</h2>
        <dl>
          {[...STAGES].reverse().map((stage) => {
            const proofs = proofsOf(stage);
            return (
              <div key={stage}>
                <dt>
                  <StageKey stage={stage} />
                </dt>
                <dd>
                  {t(`about.stage.${stage}`, { share: policy.coverageShare, months: policy.continuityMonths })}
                  {proofs.length > 0 && (
                    <span className="fine">
                      {' '}
                      {t('about.gate', {
                        proofs: formatList(
                          proofs.map((proof) => t(`proof.${proof}`)),
                          language,
                        ),
                      })}
                    </span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="standings">
        <h2 id="standings">{t('about.standings')}</h2>
        <dl>
          {STANDINGS.map((standing) => (
            <div key={standing}>
              <dt>{t(`standing.${standing}`)}</dt>
              <dd>{t(`about.standing.${standing}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
};
