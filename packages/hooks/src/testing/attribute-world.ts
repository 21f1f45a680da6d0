import { type ChatError, toChatError } from '@parlor/sdk';
import { type AttributeAnswer, AttributeClient } from './attribute-client.js';
import { type AttributeRequest, AttributeService } from './attribute-service.js';
import type { Simulation } from './simulation.js';

/** A client of the simulated service, whose line can be cut. */
export interface SimulatedClient {
  readonly sdk: AttributeClient['sdk'];
  setOnline(isOnline: boolean): void;
}

/** A request that was not answered: it is sent again when the line is back. */
interface Pending {
  readonly request: AttributeRequest;
  resolve(answer: AttributeAnswer): void;
  reject(error: ChatError): void;
}

/**
 * One group on a simulated service. What travels takes `latency()` milliseconds; on one line nothing
 * overtakes anything, and what is on its way when the line is cut is lost.
 */
export class AttributeWorld {
  readonly service: AttributeService;
  readonly #simulation: Simulation;
  readonly #latency: () => number;
  readonly #lines: Line[] = [];
  /** Called after each write. */
  onWritten: () => void = () => undefined;

  constructor(simulation: Simulation, policy: 'strict' | 'perKey', latency: () => number) {
    this.#simulation = simulation;
    this.#latency = latency;
    this.service = new AttributeService(policy);
  }

  /** Seconds since the epoch, by the service's clock. */
  now(): number {
    return Math.floor(this.#simulation.now / 1000);
  }

  client(userID: string, groupID: string): SimulatedClient {
    const line: Line = new Line(this.#simulation, this.#latency, (request) =>
      this.#serve(line, request),
    );
    const now = () => this.#simulation.now;
    const client = new AttributeClient(userID, groupID, (request) => line.ask(request), now);
    line.client = client;
    this.#lines.push(line);
    return { sdk: client.sdk, setOnline: (isOnline) => line.setOnline(isOnline) };
  }

  #serve(line: Line, request: AttributeRequest): AttributeAnswer {
    const { service } = this;
    if (request.kind === 'get') {
      return { kind: 'all', mainSequence: service.mainSequence, all: service.read() };
    }
    const change = service.write(request);
    for (const other of this.#lines) if (other !== line) other.push(change);
    this.onWritten();
    return { kind: 'written', change };
  }
}

class Line {
  client: AttributeClient | undefined;
  readonly #simulation: Simulation;
  readonly #latency: () => number;
  readonly #serve: (request: AttributeRequest) => AttributeAnswer;
  readonly #pending = new Set<Pending>();
  /** Grows with every cut: what was sent before it never arrives. */
  #era = 0;
  #isOnline = true;
  #arrivals = { up: 0, down: 0 };

  constructor(
    simulation: Simulation,
    latency: () => number,
    serve: (request: AttributeRequest) => AttributeAnswer,
  ) {
    this.#simulation = simulation;
    this.#latency = latency;
    this.#serve = serve;
  }

  ask(request: AttributeRequest): Promise<AttributeAnswer> {
    return new Promise((resolve, reject) => {
      const pending = { request, resolve, reject };
      this.#pending.add(pending);
      this.#send(pending);
    });
  }

  push(change: Parameters<AttributeClient['receive']>[0]): void {
    this.#carry('down', () => this.client?.receive(change));
  }

  setOnline(isOnline: boolean): void {
    if (this.#isOnline === isOnline) return;
    this.#isOnline = isOnline;
    this.#era += 1;
    if (!isOnline) return this.client?.cut();
    this.client?.mend();
    for (const pending of this.#pending) this.#send(pending);
  }

  #send(pending: Pending): void {
    this.#carry('up', () => {
      const answer = attempt(() => this.#serve(pending.request));
      this.#carry('down', () => {
        this.#pending.delete(pending);
        if (answer instanceof Error) pending.reject(answer);
        else pending.resolve(answer);
      });
    });
  }

  #carry(direction: 'up' | 'down', arrive: () => void): void {
    if (!this.#isOnline) return;
    const era = this.#era;
    const { now } = this.#simulation;
    const at = Math.max(now + this.#latency(), this.#arrivals[direction]);
    this.#arrivals[direction] = at;
    const carried = () => {
      if (era === this.#era) arrive();
    };
    this.#simulation.after(at - now, carried);
  }
}

function attempt(serve: () => AttributeAnswer): AttributeAnswer | ChatError {
  try {
    return serve();
  } catch (thrown) {
    return toChatError(thrown);
  }
}
