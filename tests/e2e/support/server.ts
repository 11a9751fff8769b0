import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const repository = resolve(import.meta.dirname, '../../..');
const startsWithinMs = 90_000;

/** The built server with a data folder of its own, which survives its deaths until it is removed. */
export class Server {
  readonly address: string;
  readonly #port: number;
  readonly #dataFolder: string;
  #process: ChildProcess | null = null;
  #log = '';

  private constructor(port: number, dataFolder: string) {
    this.#port = port;
    this.#dataFolder = dataFolder;
    this.address = `http://localhost:${port}`;
  }

  /** Where mails lie as files, since no mail server is configured. */
  get outbox(): string {
    return join(this.#dataFolder, 'outbox');
  }

  /** A new server on a free port, ready to answer. */
  static async launch(): Promise<Server> {
    const server = new Server(await freePort(), await mkdtemp(join(tmpdir(), 'interviewmaster-e2e-')));
    await server.start();
    return server;
  }

  /** Starts it, on the same port and data as before; resolves when it answers. */
  async start(): Promise<void> {
    const started = spawn('dotnet', [builtServer(), '--urls', this.address], {
      env: {
        ...process.env,
        DATA_DIR: this.#dataFolder,
        // Every journey registers people of its own, all from this machine.
        RateLimits__Enabled: 'false',
        DOTNET_CLI_TELEMETRY_OPTOUT: '1',
        DOTNET_NOLOGO: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.stdout.on('data', (text: Buffer) => (this.#log += text.toString()));
    started.stderr.on('data', (text: Buffer) => (this.#log += text.toString()));
    this.#process = started;
    const giveUpAt = Date.now() + startsWithinMs;
    while (!(await this.#isHealthy())) {
      if (started.exitCode !== null) throw new Error(`The server ended on port ${this.#port}:\n${this.#log}`);
      if (Date.now() > giveUpAt) throw new Error(`The server is not healthy after 90 s:\n${this.#log}`);
      await pause(200);
    }
  }

  /** Ends it at once, as a power cut would: nothing it holds in memory survives. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  /** Ends it and removes its data. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#dataFolder, { recursive: true, force: true });
  }

  async #isHealthy(): Promise<boolean> {
    try {
      return (await fetch(`${this.address}/health`)).ok;
    } catch {
      return false;
    }
  }
}

function builtServer(): string {
  const wished = process.env.E2E_SERVER;
  const candidates = wished
    ? [wished]
    : ['release', 'debug'].map((kind) =>
        join(repository, 'artifacts/bin/InterviewMaster.Server', kind, 'InterviewMaster.Server.dll'),
      );
  const found = candidates.find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(`Build the server first: there is no ${candidates.join(' and no ')}.`);
  return found;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
