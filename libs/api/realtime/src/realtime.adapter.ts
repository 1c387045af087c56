import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { isCrossOrigin } from '@etage/http';
import type { Server, ServerOptions } from 'socket.io';

/** Socket.IO as Etage runs it: own origin only, no compression of the small messages that travel here. */
export class RealtimeAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly publicUrl: string | undefined,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const own: Partial<ServerOptions> = {
      perMessageDeflate: false,
      httpCompression: false,
      serveClient: false,
      maxHttpBufferSize: 10_000,
      // Whoever opens a connection says at once who they are.
      connectTimeout: 10_000,
      // A foreign page could otherwise open a socket with the visitor's cookie.
      allowRequest: (request, decide) =>
        decide(null, !isCrossOrigin(request.headers, this.publicUrl)),
    };
    return super.createIOServer(port, { ...options, ...own } as ServerOptions) as Server;
  }
}
