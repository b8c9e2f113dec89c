import type { ReactElement } from 'react';
import { useDismiss } from './use-dismiss';
import { useLanguage, useText } from './i18n';
import { LANGUAGES, languages } from './languages';
import { href, NO_MONEY, plainHref, type View } from './view';

const SECTIONS = [
  ['world', '/'],
  ['countries', '/countries'],
  ['dpgs', '/dpgs'],
  ['records', '/records'],
  ['investment', '/investment'],
  ['data', '/data'],
] as const;

interface HeaderProps {
  path: string;
  search: string;
  view: View;
  /** The part of the site that the page stands in. */
  section: string | null;
}

const LanguageMenu = ({ path, search }: { path: string; search: string }): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const menu = useDismiss<HTMLDetailsElement>();
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

export const Header = ({ path, search, view, section }: HeaderProps): ReactElement => {
  const t = useText();
  // The filters go along from place to place; what was chosen inside one place (its countries, DPGs, stages) does not.
  const outside: View = { ...view, countries: [], dpgs: [], institutions: [], stages: [], statuses: [], text: '', ...NO_MONEY };
  return (
    <header className="head">
      <a className="brand" href={href(outside, '/')}>
        {t('frame.name')}
      </a>
      <nav aria-label={t('frame.places')}>
        {SECTIONS.map(([name, to]) => (
          <a key={name} href={href(outside, to)} aria-current={name === section ? (path === to ? 'page' : 'true') : undefined}>
            {t(`nav.${name}`)}
          </a>
        ))}
        <a href={plainHref(view, '/about')} aria-current={section === 'about' ? 'page' : undefined}>
          {t('nav.about')}
        </a>
      </nav>
      <LanguageMenu path={path} search={search} />
    </header>
  );
};
