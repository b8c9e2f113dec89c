import type { ReactElement } from 'react';
import type { AboutQuery } from '../gql/graphql';
import { useText } from '../shared/i18n';

const RULES = ['rung', 'status', 'as_of', 'time_line', 'sector', 'sdg', 'listings', 'stale', 'stalled', 'records'] as const;

/** How figures are counted, with the numbers of the policy in force. */
export const CountingRules = ({ policy }: { policy: AboutQuery['dataset']['policy'] }): ReactElement => {
  const t = useText();
  const values = {
    listing: policy.globalListingCountries,
    piloted: policy.staleMonthsPiloted,
    scaled: policy.staleMonthsScaled,
    stalled: policy.stalledMonths,
  };
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('about.rules')}</h2>
      <ul className="bullets">
        {RULES.map((rule) => (
          <li key={rule}>{t(`about.rule.${rule}`, values)}</li>
        ))}
      </ul>
      <p className="fine">{t('about.policy_version', { version: policy.version })}</p>
    </section>
  );
};
