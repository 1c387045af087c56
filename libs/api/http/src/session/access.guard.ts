import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Endpoint } from '@etage/contract';
import { administers, managesPlaces, type Role } from '@etage/domain';
import { ENDPOINT } from '../endpoint/serve.decorator';
import { problem } from '../problem/problem.exception';
import { PUBLIC_URL } from '../public-url';
import { SessionReader } from './session.reader';
import { tokenOf } from './session-token';
import type { RequestWithSession } from './signed-in';

function hasRoleFor(access: Endpoint['access'], roles: readonly Role[]): boolean {
  if (access === 'facility-managers') return managesPlaces(roles);
  return access !== 'administrators' || administers(roles);
}

/** Lets in whom the API table says; what has no line in the table is open (health, documents, the web client). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | undefined,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = this.reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());
    if (!endpoint || endpoint.access === 'anyone') return true;
    const request = context.switchToHttp().getRequest<RequestWithSession>();
    const token = tokenOf(request.headers, this.publicUrl);
    const signedIn = token && (await this.sessions.read(token));
    if (!signedIn) throw problem(401, 'not-signed-in', 'Sign in first.');
    if (!hasRoleFor(endpoint.access, signedIn.roles)) {
      throw problem(403, 'forbidden', 'Your role does not include this.');
    }
    request.signedIn = signedIn;
    return true;
  }
}
