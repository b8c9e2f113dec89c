import type { ReactElement, ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLanguage } from '../shared/i18n';
import { LANGUAGES, languages } from '../shared/languages';
import { useDismiss } from '../shared/use-dismiss';
import { To } from './shared/links';
import { useWords } from './shared/words';

const LanguageMenu = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const menu = useDismiss<HTMLDetailsElement>();
  const [path] = useLocation();
  const search = useSearch();
  const inLanguage = (lang: string) => {
    const params = new URLSearchParams(search);
    params.set('lang', lang);
    return `${path}?${params.toString()}`;
  };
  return (
    <details className="menu language" ref={menu}>
      <summary>
        <span className="visually-hidden">{t('frame.language')} </span>
        {LANGUAGES[language].name}
      </summary>
      <ul className="sheet">
        {languages.map((other) => (
          <li key={other}>
            <a href={inLanguage(other)} hrefLang={other} lang={other} aria-current={other === language ? 'true' : undefined}>
              {LANGUAGES[other].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The top of every place of the workbench: its name, the way back to the public pages, the language. */
export const Head = ({ children }: { children?: ReactNode }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  return (
    <header className="head desk-head">
      <To to="/workbench" className="brand">
        {t('work.title')}
      </To>
      <a className="fine" href={`/?lang=${language}`}>
        {t('frame.name')}
      </a>
      <span className="push">{children}</span>
      <LanguageMenu />
    </header>
  );
};
