import { Injectable } from '@nestjs/common';
import { institutionById } from '../adoption/adoption.loaders.js';
import { dpgById, sdgByNumber } from '../catalogue/catalogue.loaders.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import { countryName } from '../countries/country.names.js';
import type { AskContext } from '../shared/ask-context.js';
import type { Language } from '../shared/languages.js';
import { Vocabulary } from '../shared/vocabulary.js';
import { Dimension } from './insight.terms.js';

/** Public names of the keys of figures. */
@Injectable()
export class SliceLabels {
  constructor(private readonly vocabulary: Vocabulary) {}

  async labelOf(dimension: Dimension, key: string, language: Language, { loaders, version }: AskContext): Promise<string> {
    switch (dimension) {
      case Dimension.COUNTRY:
        return countryName((await loaders.load(countryByIso3, key))?.iso2 ?? key, language);
      case Dimension.DPG:
        return (await loaders.load(dpgById, key))?.name ?? key;
      case Dimension.INSTITUTION:
        return (await loaders.load(institutionById, key))?.name ?? key;
      case Dimension.SDG:
        return (await loaders.load(sdgByNumber, Number(key)))?.names[language] ?? key;
      case Dimension.REGION:
      case Dimension.SUBREGION:
        return this.vocabulary.nameOf(version, 'REGION', key, language);
      default:
        return this.vocabulary.nameOf(version, dimension, key, language);
    }
  }
}
