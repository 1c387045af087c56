import type { BrowserContext, WebSocketRoute } from '@playwright/test';

/** The network of one browser, to be cut and mended. Going offline leaves open sockets alone, so they are cut as well. */
export class Network {
  private readonly sockets = new Set<WebSocketRoute>();
  private mended: Promise<void> = Promise.resolve();
  private letThrough: () => void = () => undefined;

  private constructor(private readonly context: BrowserContext) {}

  /** Ask for it before the first page is opened. */
  static async of(context: BrowserContext): Promise<Network> {
    const network = new Network(context);
    await context.routeWebSocket(/\/socket\.io\//, (socket) => network.connect(socket));
    return network;
  }

  async cut(): Promise<void> {
    await this.cutPush();
    await this.context.setOffline(true);
  }

  /** The push alone; requests still go through, as behind a proxy that drops long connections. */
  async cutPush(): Promise<void> {
    this.mended = new Promise((resolve) => (this.letThrough = resolve));
    await Promise.all([...this.sockets].map((socket) => socket.close({ code: 1012 })));
    this.sockets.clear();
  }

  async mend(): Promise<void> {
    await this.context.setOffline(false);
    this.letThrough();
  }

  /** While the network is cut, whoever knocks waits, as in a tunnel. */
  private async connect(socket: WebSocketRoute): Promise<void> {
    await this.mended;
    this.sockets.add(socket);
    socket.connectToServer();
  }
}
