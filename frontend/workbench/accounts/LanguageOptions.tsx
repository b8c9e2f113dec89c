import type { ReactElement } from 'react';
import { LANGUAGES, languages } from '../../shared/languages';

/** The six languages, each by its own name. */
export const LanguageOptions = (): ReactElement => (
  <>
    {languages.map((language) => (
      <option key={language} value={language} lang={language}>
        {LANGUAGES[language].name}
      </option>
    ))}
  </>
);
