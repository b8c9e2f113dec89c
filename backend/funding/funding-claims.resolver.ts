import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Adoption } from '../adoption/adoption.entity.js';
import { adoptionById } from '../adoption/adoption.loaders.js';
import { dpgById, organisationById } from '../catalogue/catalogue.loaders.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Organisation } from '../catalogue/organisation.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import type { AskContext } from '../shared/ask-context.js';
import { Commitment } from './commitment.entity.js';
import { commitmentOfSeries, commitmentsOfAdoption, needOfSeries, needsOfAdoption } from './funding.loaders.js';
import { CountryShare } from './funding.types.js';
import { Need } from './need.entity.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

const evidence = { description: 'What backs it; empty: nothing but the word of its author.' };
const adoption = { nullable: true, description: 'The adoption that it is for; null: for none of its own.' };

const adoptionOf = ({ adoptionId }: { adoptionId: string | null }, { loaders }: AskContext): Promise<Adoption | null> | null =>
  adoptionId === null ? null : loaders.load(adoptionById, adoptionId);
const countryOf = ({ countryIso3 }: { countryIso3: string | null }, { loaders }: AskContext): Promise<Country | null> | null =>
  countryIso3 === null ? null : loaders.load(countryByIso3, countryIso3);

@Resolver(() => Need)
export class NeedResolver {
  @ResolveField(() => Country, { description: 'The country that needs it.' })
  country(@Parent() need: Need, @Context() context: AskContext): Promise<Country | null> | null {
    return countryOf(need, context);
  }

  @ResolveField(() => Adoption, adoption)
  adoption(@Parent() need: Need, @Context() context: AskContext): Promise<Adoption | null> | null {
    return adoptionOf(need, context);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() need: Need): Evidence[] {
    return need.evidence;
  }
}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @ResolveField(() => Organisation, { description: 'Who gives it, as the source names it.' })
  organisation(@Parent() { organisationId }: Commitment, @Context() { loaders }: AskContext): Promise<Organisation | null> {
    return loaders.load(organisationById, organisationId);
  }

  @ResolveField(() => [CountryShare], {
    description: 'Each country’s part in per cent, together 100; empty: a global budget, no country’s money.',
  })
  shares(@Parent() { shares }: Commitment): CountryShare[] {
    return shares;
  }

  @ResolveField(() => Adoption, adoption)
  adoption(@Parent() commitment: Commitment, @Context() context: AskContext): Promise<Adoption | null> | null {
    return adoptionOf(commitment, context);
  }

  @ResolveField(() => Need, { nullable: true, description: 'The need that it is put against; null: none, or it counts no longer.' })
  need(@Parent() { needSeries }: Commitment, @Context() { loaders }: AskContext): Promise<Need | null> | null {
    return needSeries === null ? null : loaders.load(needOfSeries, needSeries);
  }

  @ResolveField(() => Dpg, { nullable: true, description: 'The DPG that it is for; null: none was named, or its adoption says it.' })
  dpg(@Parent() { dpgId }: Commitment, @Context() { loaders }: AskContext): Promise<Dpg | null> | null {
    return dpgId === null ? null : loaders.load(dpgById, dpgId);
  }

  @ResolveField(() => Commitment, {
    nullable: true,
    description: 'The commitment that hands this money on, a chain; null: it is spent where it says.',
  })
  funds(@Parent() { fundsSeries }: Commitment, @Context() { loaders }: AskContext): Promise<Commitment | null> | null {
    return fundsSeries === null ? null : loaders.load(commitmentOfSeries, fundsSeries);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() commitment: Commitment): Evidence[] {
    return commitment.evidence;
  }
}

@Resolver(() => SupportNeed)
export class SupportNeedResolver {
  @ResolveField(() => Country, { description: 'The country that needs it.' })
  country(@Parent() need: SupportNeed, @Context() context: AskContext): Promise<Country | null> | null {
    return countryOf(need, context);
  }

  @ResolveField(() => Adoption, adoption)
  adoption(@Parent() need: SupportNeed, @Context() context: AskContext): Promise<Adoption | null> | null {
    return adoptionOf(need, context);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() need: SupportNeed): Evidence[] {
    return need.evidence;
  }
}

@Resolver(() => SupportOffer)
export class SupportOfferResolver {
  @ResolveField(() => Country, { nullable: true, description: 'The country whose government offers it; null: an organisation does.' })
  country(@Parent() offer: SupportOffer, @Context() context: AskContext): Promise<Country | null> | null {
    return countryOf(offer, context);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation that offers it; null: a government does.' })
  organisation(@Parent() { organisationId }: SupportOffer, @Context() { loaders }: AskContext): Promise<Organisation | null> | null {
    return organisationId === null ? null : loaders.load(organisationById, organisationId);
  }

  @ResolveField(() => [Country], { description: 'Countries that it is offered to; empty: to all.' })
  async forCountries(@Parent() { forCountries }: SupportOffer, @Context() { loaders }: AskContext): Promise<Country[]> {
    return (await loaders.loadMany(countryByIso3, forCountries)).filter((country) => country !== null);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() offer: SupportOffer): Evidence[] {
    return offer.evidence;
  }
}

/** What this room lends to an adoption. */
@Resolver(() => Adoption)
export class AdoptionFundingResolver {
  @ResolveField(() => [Need], { description: 'Published needs of it that count, in the order they were recorded.' })
  needs(@Parent() { id }: Adoption, @Context() { loaders }: AskContext): Promise<Need[]> {
    return loaders.load(needsOfAdoption, id);
  }

  @ResolveField(() => [Commitment], {
    description: 'Published commitments for it that count, earlier statuses too, in the order they were recorded.',
  })
  commitments(@Parent() { id }: Adoption, @Context() { loaders }: AskContext): Promise<Commitment[]> {
    return loaders.load(commitmentsOfAdoption, id);
  }
}
