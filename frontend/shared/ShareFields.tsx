import { useState, type FocusEvent, type ReactElement } from 'react';
import { escaped } from './panel-shape';
import { useText } from './i18n';
import { usePlace } from './page';
import { href, type View } from './view';

interface ShareFieldsProps {
  /** Name of the chart; null: the page as a card. */
  chart: string | null;
  title: string;
  /** Pixels that the frame is high. */
  height: number;
}

/** The addresses of exactly this view, with what will be known and with what is known today, and the lines that show it on another site: to copy, or to select where that is not allowed. */
export const ShareFields = ({ chart, title, height }: ShareFieldsProps): ReactElement => {
  const t = useText();
  const { view, path, today, language } = usePlace();
  const [copied, setCopied] = useState<string | null>(null);
  const own = { ...view, lang: language };
  const frame = new URL(href(own, chart === null ? `/embed${path}` : `/embed/chart/${chart}`), location.origin);
  if (chart !== null) frame.searchParams.set('page', path);
  const linkTo = (shown: View) => `${location.origin}${href(shown, path)}${chart === null ? '' : `#${chart}`}`;
  const links = [
    ['share.link', linkTo(own)],
    ['share.pinned', linkTo({ ...own, knownOn: view.knownOn ?? today })],
  ] as const;
  const snippet = `<iframe src="${escaped(frame.href)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  const copy = (text: string) => void navigator.clipboard?.writeText(text).then(() => setCopied(text));
  const selected = {
    readOnly: true,
    dir: 'ltr',
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select(),
  };
  const copier = (text: string) => (
    <button type="button" onClick={() => copy(text)}>
      {copied === text ? t('share.copied') : t('share.copy')}
    </button>
  );
  return (
    <div className="share-fields" aria-live="polite">
      {links.map(([label, link]) => (
        <div key={label} className="share-field">
          <label>
            {t(label)}
            <input {...selected} value={link} />
          </label>
          {copier(link)}
        </div>
      ))}
      <div className="share-field">
        <label>
          {t('share.embed')}
          <textarea {...selected} rows={3} value={snippet} />
        </label>
        {copier(snippet)}
      </div>
    </div>
  );
};
