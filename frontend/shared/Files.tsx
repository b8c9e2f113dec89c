import type { ReactElement } from 'react';
import { useText } from './i18n';
import { usePlace } from './page';
import { href, type View } from './view';

interface FilesProps {
  /** Address of the table without its ending. */
  at: string;
  /** What the table is called. */
  of: string;
  /** Whether its name is seen too: where the links do not stand at the table itself. */
  named?: boolean;
  /** Whether it is commitments, which donors exchange as IATI files. */
  iati?: boolean;
  /** How the view is changed for it. */
  changes?: Partial<View>;
}

const FORMS = { csv: 'panel.csv', xlsx: 'files.xlsx' } as const;

/** A table as files, in the view of the reader. */
export const Files = ({ at, of, named = false, iati = false, changes = {} }: FilesProps): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const kept = { sort: view.sort, find: view.find, ...changes };
  return (
    <p className="files">
      <span>{named ? of : t('files.take')}</span>
      {(['csv', 'xlsx'] as const).map((form) => (
        <a key={form} href={href(view, `${at}.${form}`, kept)} download="" aria-label={`${t(FORMS[form])}: ${of}`}>
          {t(FORMS[form])}
        </a>
      ))}
      {iati && (
        <a href={href(view, '/investment/iati.xml', changes)} download="">
          {t('files.iati')}
        </a>
      )}
    </p>
  );
};
