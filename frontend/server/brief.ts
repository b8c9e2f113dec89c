import type { Paper } from '../brief/brief';
import { countryBrief } from '../brief/country-brief.shape';
import { donorBrief } from '../brief/donor-brief.shape';
import { DONOR_ROOMS } from '../brief/donor-room';
import type { Printing } from '../brief/paper.shape';
import { ROOMS } from '../brief/room';
import { speakServer, type SpeakServer } from '../brief/speech';
import type { CountryMoneyQuery, CountryQuery, OrganisationPaperQuery } from '../gql/graphql';
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

const PAPERS: Readonly<Record<string, Paper['paper']>> = { a4: 'a4', letter: 'us-letter' };

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

export const notThere = ({ params: { iso3, id } }: Place): Refused =>
  iso3 === undefined
    ? { code: 'UNKNOWN_RECORD', argument: 'id', message: `${(id ?? '').slice(0, 60)} is the id of no organisation here.` }
    : { code: 'UNKNOWN_COUNTRY', argument: 'iso3', message: `${iso3} is the code of no country here.` };

interface Printed {
  place: Place;
  search: string;
  origin: string;
  version: number | null;
}

/** A paper in each amount of room, the roomiest first: the typesetter tries until one fits. */
export interface Papers {
  rooms: number;
  paperIn: (room: number) => string;
}

/** Vowel signs of Arabic: a PDF gives a letter that carries one twice, so that the word is neither found nor read out. */
const VOWEL_SIGNS = /[\u064b-\u0652]/g;

type Make<Room> = (saying: { place: Place; t: SpeakServer; room: Room }, printing: Printing) => Paper;

const papersOf = <Room>({ place, search, origin, version }: Printed, rooms: readonly Room[], make: Make<Room>): Papers => {
  const t = speakServer(place.language);
  const paper = PAPERS[new URLSearchParams(search).get('paper') ?? 'a4'] ?? 'a4';
  return {
    rooms: rooms.length,
    paperIn: (index) => {
      const room = rooms[index];
      if (room === undefined) throw new RangeError(`There is no room ${index}.`);
      const brief = JSON.stringify(make({ place, t, room }, { paper, origin, version }));
      return place.language === 'ar' ? brief.replace(VOWEL_SIGNS, '') : brief;
    },
  };
};

/** A country's page as paper; null: there is no such country. */
export const countryPapers = (printed: Printed, country: CountryQuery, money: CountryMoneyQuery | null): Papers | null =>
  country.country && papersOf(printed, ROOMS, (saying, printing) => countryBrief({ answer: country, money, ...saying }, printing));

/** An organisation's page as paper; null: there is no such organisation. */
export const donorPapers = (printed: Printed, answer: OrganisationPaperQuery): Papers | null => {
  const { organisationPortfolio: portfolio } = answer;
  return portfolio && papersOf(printed, DONOR_ROOMS, (saying, printing) => donorBrief({ answer, portfolio, ...saying }, printing));
};
