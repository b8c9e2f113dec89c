import type { ReactElement } from 'react';
import type { InvestmentQuery, LeftOutReason } from '../gql/graphql';
import { LEFT_OUT_REASONS } from '../shared/codes';
import { formatDate, formatList } from '../shared/format';
import { Text, useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { href, plainHref, type View } from '../shared/view';
import { behind } from './funding-view';
import { formatExact } from './money.format';
import { Stated } from './Money';

/** How the figure was computed: the rule, the rates, and what it leaves out. */
export const Explanation = ({ figure, view }: { figure: InvestmentQuery['figure']; view: View }): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  const { rates, beside, leftOutCounts, asOf, totals } = figure;
  const count = (reason: LeftOutReason) => leftOutCounts.find((one) => one.reason === reason)?.count ?? 0;
  const inside = totals.knownNeeds + totals.unknownNeeds + totals.needsWithoutRate + totals.commitments;
  return (
    <section aria-labelledby="explained">
      <h2 id="explained">{t('explained.title')}</h2>
      <div className="prose">
        <p>
          <Text
            id="explained.rule"
            values={{ day: formatDate(asOf, language) }}
            tags={{ a: <a href={`${plainHref(view, '/about')}#rules`} /> }}
          />
        </p>
        <p>
          <a href={href(view, '/investment/records')}>{t('explained.records', { count: inside })}</a>
        </p>
        <h3>{t('explained.left_out')}</h3>
        {leftOutCounts.length === 0 ? (
          <p>{t('explained.nothing_left_out')}</p>
        ) : (
          <>
            <ul>
              {LEFT_OUT_REASONS.filter((reason) => count(reason) > 0).map((reason) => (
                <li key={reason}>
                  <Count value={count(reason)} to={behind(view, reason)} /> {t(`left_out.${reason}`)}
                </li>
              ))}
            </ul>
            <p>
              <a href={behind(view, 'left-out')}>{t('explained.see_left_out')}</a>
            </p>
          </>
        )}
        {beside.length > 0 && (
          <>
            <h3>{t('explained.beside')}</h3>
            <ul>
              {beside.map(({ currency, need, pledged, committed, disbursed }) => (
                <li key={currency}>
                  {t('money.need')} <Stated amount={need} currency={currency} /> · {t('commitment_status.PLEDGED')}{' '}
                  <Stated amount={pledged} currency={currency} /> · {t('commitment_status.COMMITTED')}{' '}
                  <Stated amount={committed} currency={currency} /> · {t('commitment_status.DISBURSED')}{' '}
                  <Stated amount={disbursed} currency={currency} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('explained.rates')}</h3>
        {rates.length === 0 ? (
          <p>{t('explained.no_rates')}</p>
        ) : (
          <ul>
            {rates.map(({ currency, year, unitsPerUsd, substitute, ownYears, records, source }) => (
              <li key={`${currency} ${year} ${substitute ?? ''}`}>
                {t('explained.rate', {
                  ...{ currency, year: formatDate(String(year), language), rate: formatExact(unitsPerUsd, language), count: records },
                })}{' '}
                {substitute &&
                  t(`rate_substitute.${substitute}`, {
                    years: formatList(
                      ownYears.map((own) => formatDate(String(own), language)),
                      language,
                    ),
                  })}{' '}
                {source &&
                  (source.url ? (
                    <a href={source.url}>
                      <bdi>{source.title}</bdi>
                    </a>
                  ) : (
                    <bdi>{source.title}</bdi>
                  ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
