import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { And, IsNull, Like } from 'typeorm';
import { Allow } from '../../accounts/allow.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import { Commitment } from '../../funding/commitment.entity.js';
import { commitmentById } from '../../funding/funding.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import { DomainError } from '../../shared/domain-error.js';
import { Storage } from '../../shared/storage.js';
import { findCommitments, latestCommitments, soughtWords } from './find-commitments.js';
import { MoneyFigures } from './money-figures.js';

const MOST = 20;
const LONGEST_TEXT = 200;

/** One commitment, and those that somebody looks for to carry on or to hand money on to. */
@Resolver()
export class CommitmentsResolver {
  constructor(
    private readonly figures: MoneyFigures,
    private readonly storage: Storage,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => Commitment, {
    nullable: true,
    description: 'One published commitment, earlier statuses and corrected ones too; null: none has this id.',
  })
  commitment(
    @Args('id', { type: () => ID, description: 'Id of the claim.' }) id: string,
    @Context() { loaders }: AskContext,
  ): Promise<Commitment | null> {
    return loaders.load(commitmentById, id);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => [Commitment], { description: `Commitments in their latest status, the latest published first; at most ${MOST}.` })
  async findCommitments(
    @Args('text', {
      type: () => String,
      description:
        'Words that the names of the organisation, the countries and the DPG or the amount hold, whatever their case and accents.',
    })
    text: string,
    @Args('organisationId', { type: () => ID, nullable: true, description: 'Of this organisation alone; absent: of any.' })
    organisationId: string | null,
    @Context() context: AskContext,
  ): Promise<Commitment[]> {
    if (text.length > LONGEST_TEXT)
      throw new DomainError('TEXT_TOO_LONG', `Search for at most ${LONGEST_TEXT} characters.`, { argument: 'text' });
    const answer = await this.figures.ask(null, null, context);
    const { organisation, organisations } = answer.ledger.claims;
    const donors = [...new Set(latestCommitments(answer).map((place) => organisation[place] ?? 0))].map((place) => organisations.at(place));
    const known = await context.loaders.loadMany(organisationById, donors);
    const names = new Map(donors.map((id, index) => [id, known[index]?.name ?? '']));
    const { words, amounts } = soughtWords(text);
    const among = amounts.length > 0 ? await this.withAmounts(amounts) : null;
    const found = findCommitments(answer, (id) => names.get(id) ?? '', { words, among, organisationId: organisationId ?? null });
    return (await context.loaders.loadMany(commitmentById, found.slice(0, MOST))).filter((commitment) => commitment !== null);
  }

  /** Amounts are searched as they were stated, and only the records hold them so. */
  private async withAmounts(amounts: readonly string[]): Promise<ReadonlySet<string>> {
    const holding = await this.storage.reader.find(Commitment, {
      select: { id: true },
      where: { amount: And(...amounts.map((amount) => Like(`%${amount}%`))), retiredAt: IsNull() },
    });
    return new Set(holding.map(({ id }) => id));
  }
}
