import type { ReactElement } from 'react';
import type { FrameQuery } from '../gql/graphql';
import { formatDate, formatNumber } from './format';
import { Text, useText } from './i18n';
import type { Place } from './page';
import { plainHref } from './view';

interface FooterProps {
  /** Unknown where the server did not say. */
  frame: FrameQuery | null;
  place: Place;
}

export const Footer = ({ frame, place: { view, language, today } }: FooterProps): ReactElement => {
  const t = useText();
  return (
    <footer className="foot">
      {frame && (
        <p>
          <span>{t('foot.version', { version: formatNumber(frame.dataset.version, language) })}</span>{' '}
          <span>{t('foot.as_of', { day: formatDate(view.asOf ?? today, language) })}</span>
        </p>
      )}
      <p>
        <Text id="foot.licence" tags={{ a: <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license" /> }} />{' '}
        <a href={plainHref(view, '/engagements')}>{t('meetings.title')}</a>{' '}
        <a href={plainHref(view, '/collaborations')}>{t('collab.title')}</a> <a href={plainHref(view, '/about')}>{t('foot.about')}</a>{' '}
        <a href={view.lang ? `/workbench?lang=${view.lang}` : '/workbench'} rel="nofollow">
          {t('foot.workbench')}
        </a>
      </p>
      <div id="voice" className="visually-hidden" role="status" />
    </footer>
  );
};
