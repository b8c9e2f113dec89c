/** Why a value cannot be kept, and the argument that it stands in. */
export interface InputProblem {
  argument: string;
  code: 'INPUT_INVALID' | 'UNKNOWN_SDG';
  message: string;
}

interface Told {
  id: string;
  types: readonly string[];
  sdgs: readonly number[];
  licences: readonly string[];
  website: string | null;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Shape of an SPDX licence identifier; which of them exist changes from month to month. */
const SPDX = /^[A-Za-z0-9]+([.+-][A-Za-z0-9]+)*\+?$/;
const MOST_LICENCES = 10;

const isHttps = (address: string): boolean => {
  if (!URL.canParse(address) || address.length > 500 || /[\s|]/.test(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return protocol === 'https:' && hostname.includes('.') && username === '';
};

/** The first thing about a new digital public good that cannot be kept; null: nothing. Its name is checked as text elsewhere. */
export const dpgProblem = ({ id, types, sdgs, licences, website }: Told): InputProblem | null => {
  const invalid = (argument: string, message: string): InputProblem => ({ argument, code: 'INPUT_INVALID', message });
  if (!SLUG.test(id) || id.length > 120) return invalid('input.id', 'Use small letters, digits and hyphens between them, at most 120.');
  if (types.length === 0) return invalid('input.types', 'Say what it is: name at least one type.');
  if (sdgs.some((goal) => !Number.isInteger(goal) || goal < 1 || goal > 17))
    return { argument: 'input.sdgs', code: 'UNKNOWN_SDG', message: 'The Sustainable Development Goals are numbered 1 to 17.' };
  if (licences.length > MOST_LICENCES || licences.some((licence) => !SPDX.test(licence) || licence.length > 60))
    return invalid('input.licences', 'Name licences by their SPDX identifiers, such as Apache-2.0; at most 10.');
  if (website !== null && !isHttps(website)) return invalid('input.website', 'Give an address that begins with https://.');
  return null;
};
