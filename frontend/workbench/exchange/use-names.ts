import { useLanguage } from '../../shared/i18n';
import { useAsk } from '../shared/use-api';
import { NAMES } from '../tasks/tasks.queries';

interface Names {
  /** Both answer the code itself where nothing on record has it, and until the names are there. */
  dpg: (id: string) => string;
  country: (iso3: string) => string;
}

/** What countries and digital public goods are called in the language of the reader. */
export const useNames = (): Names => {
  const language = useLanguage();
  const { data } = useAsk(NAMES, { language }, { still: true });
  const dpgs = new Map(data?.dpgs.map(({ id, name }) => [id, name]));
  const countries = new Map(data?.countries.map(({ iso3, name }) => [iso3, name]));
  return { dpg: (id) => dpgs.get(id) ?? id, country: (iso3) => countries.get(iso3) ?? iso3 };
};
