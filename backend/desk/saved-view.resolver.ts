import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { SavedView } from './saved-view.entity.js';
import { SavedViews } from './saved-view.service.js';

@Resolver(() => SavedView)
export class SavedViewResolver {
  constructor(private readonly views: SavedViews) {}

  @Allow('SEE_WORKBENCH')
  @Query(() => [SavedView], { description: 'The views that whoever asks keeps, by name.' })
  savedViews(@Context() context: AskContext): Promise<SavedView[]> {
    return this.views.list(permitted(context, 'SEE_WORKBENCH'));
  }

  @Allow('SEE_WORKBENCH')
  @Mutation(() => SavedView, {
    description: 'Keeps a view; one of the same name is replaced. INPUT_INVALID: name or address cannot be kept, or 100 are kept.',
  })
  saveView(
    @Args('name', { type: () => String, description: 'At most 100 characters.' }) name: string,
    @Args('address', { type: () => String, description: 'Path and query of a page of this product.' }) address: string,
    @Context() context: AskContext,
  ): Promise<SavedView> {
    return this.views.save(permitted(context, 'SEE_WORKBENCH'), name, address);
  }

  @Allow('SEE_WORKBENCH')
  @Mutation(() => Boolean, { description: 'Forgets an own view; true. UNKNOWN_RECORD: whoever asks keeps none with this id.' })
  forgetView(@Args('id', { type: () => ID, description: 'Id of the view.' }) id: string, @Context() context: AskContext): Promise<boolean> {
    return this.views.forget(permitted(context, 'SEE_WORKBENCH'), id);
  }
}
