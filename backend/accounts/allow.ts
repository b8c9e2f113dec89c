import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { may, type PermissionName } from './permissions.rules.js';
import { viewerOf } from './viewer.js';

export const ALLOWED = 'allowed';

/** Names the row of the permission table that a query or mutation answers under. */
export const Allow = (permission: PermissionName) => SetMetadata(ALLOWED, permission);

/** The door of every query and mutation: one that names no row answers nobody. HTTP routes guard themselves. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(execution);
    const { parentType } = graphql.getInfo<GraphQLResolveInfo>();
    if (parentType.name !== 'Query' && parentType.name !== 'Mutation') return true;
    const viewer = viewerOf(graphql.getContext<AskContext>());
    const permission = this.reflector.get<PermissionName | undefined>(ALLOWED, execution.getHandler());
    if (permission && may(permission, viewer?.grants ?? null)) return true;
    const code = viewer || !permission ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    throw new DomainError(code, ERROR_CODES[code], permission ? { permission } : {});
  }
}
