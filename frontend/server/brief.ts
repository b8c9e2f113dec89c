import type { Brief } from '../brief/brief';
import { countryBrief } from '../brief/country-brief.shape';
import { ROOMS } from '../brief/room';
import { speakServer } from '../brief/speech';
import type { CountryMoneyQuery, CountryQuery, FrameQuery } from '../gql/graphql';
import type { AnswerError } from '../shared/answers';
import { isLanguage } from '../shared/languages';
import type { Place } from '../shared/page';
import { readView } from '../shared/view-params';

/** Why there is no paper at an address: a code of the API's catalogue, and the parameter at fault. */
export interface Refused {
  code: string;
  message: string;
  argument: string | null;
}

const PAPERS: Readonly<Record<string, Brief['paper']>> = { a4: 'a4', letter: 'us-letter' };

const CODES: Readonly<Record<string, string>> = { lang: 'UNKNOWN_LANGUAGE', asOf: 'DATE_INVALID', known: 'DATE_INVALID' };

/** What an address asks that nobody can print: a page would leave it out and say so, which a file cannot. */
export const refusedParameter = (search: string, today: string): Refused | null => {
  const params = new URLSearchParams(search);
  const refuse = (argument: string, value: string, code: string): Refused => ({
    code,
    argument,
    message: `${argument}=${value.slice(0, 60)} means nothing here.`,
  });
  const lang = params.get('lang');
  if (lang !== null && !isLanguage(lang)) return refuse('lang', lang, 'UNKNOWN_LANGUAGE');
  const paper = params.get('paper');
  if (paper !== null && !Object.hasOwn(PAPERS, paper)) return refuse('paper', paper, 'INPUT_INVALID');
  const [wrong] = readView(search, today).notUnderstood;
  if (wrong === undefined) return null;
  const [argument = '', ...value] = wrong.split('=');
  const text = value.join('=');
  const future = CODES[argument] === 'DATE_INVALID' && /^\d{4}-\d{2}-\d{2}$/.test(text) && text > today;
  return refuse(argument, text, future ? 'DATE_IN_FUTURE' : (CODES[argument] ?? 'INPUT_INVALID'));
};

export const refusedBy = ({ code, argument, message }: AnswerError): Refused => ({ code, argument, message });

export const notThere = ({ params }: Place): Refused => ({
  code: 'UNKNOWN_COUNTRY',
  argument: 'iso3',
  message: `${params['iso3'] ?? ''} is the code of no country here.`,
});

interface Printed {
  place: Place;
  search: string;
  origin: string;
  country: CountryQuery;
  money: CountryMoneyQuery | null;
  frame: FrameQuery;
}

/** Vowel signs of Arabic: a PDF gives a letter that carries one twice, so that the word is neither found nor read out. */
const VOWEL_SIGNS = /[\u064b-\u0652]/g;

/** The paper in each amount of room, the roomiest first: the typesetter tries until one fits. */
export const papersOf = ({
  place,
  search,
  origin,
  country,
  money,
  frame,
}: Printed): { rooms: number; paperIn: (room: number) => string } => {
  const t = speakServer(place.language);
  const paper = PAPERS[new URLSearchParams(search).get('paper') ?? 'a4'] ?? 'a4';
  const { version } = frame.dataset;
  return {
    rooms: ROOMS.length,
    paperIn: (index) => {
      const room = ROOMS[index];
      if (!room) throw new RangeError(`There is no room ${index}.`);
      const brief = JSON.stringify(countryBrief({ answer: country, money, place, t, room }, { paper, origin, version }));
      return place.language === 'ar' ? brief.replace(VOWEL_SIGNS, '') : brief;
    },
  };
};
