import { type ReactElement } from 'react';
import type { AnswerError } from './answers';
import { useText, type MessageId } from './i18n';
import type { Place } from './page';
import { plainHref } from './view';
import { WHOLE_WORLD } from './view-shape';

/** Codes of the API that a reader's own address can bring about, and the sentence that helps. */
const SENTENCES: Record<string, MessageId> = {
  UNKNOWN_COUNTRY: 'error.unknown_country',
  UNKNOWN_DPG: 'error.unknown_dpg',
  DATE_IN_FUTURE: 'error.date_in_future',
  CURSOR_MALFORMED: 'error.cursor',
  TEXT_TOO_LONG: 'error.text_too_long',
  LIST_TOO_LONG: 'error.list_too_long',
  TIMED_OUT: 'error.timed_out',
  OFFLINE: 'error.offline',
};

interface RefusalProps {
  error: AnswerError;
  place: Place;
  again: () => void;
}

/** Why there is no page to show, what is safe, and the ways on. */
export const Refusal = ({ error, place, again }: RefusalProps): ReactElement => {
  const t = useText();
  return (
    <div className="refusal" role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t(SENTENCES[error.code] ?? 'error.other', { code: error.code })}</p>
      <p>{t('error.safe')}</p>
      <p className="ways">
        <button type="button" className="button scripted" onClick={again}>
          {t('error.again')}
        </button>
        <a href={plainHref({ ...WHOLE_WORLD, lang: place.view.lang }, place.path)}>{t('error.clear')}</a>
      </p>
    </div>
  );
};
