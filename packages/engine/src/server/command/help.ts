/** What `--help` says. */
export const HELP = `Parlor’s chat engine as a server, for development, staging and demos.
Production runs on Tencent’s cloud.

Usage: npx @parlor/engine serve [options]

  --port <number>          8080 when left out; 0 is any that is free
  --host <address>         127.0.0.1, this machine alone, when left out;
                           any other needs --secret-key-file
  --data <folder>          keeps everything there; in memory when left out
  --sdkappid <number>      of the application, 1720000001 when left out
  --secret-key-file <file> holds the key that login tickets (UserSig) are
                           signed with; a key known to everybody when left out
  --origin <origin>        of pages that may connect, as https://app.example;
                           may be given several times, * is any; pages of
                           this machine when left out
  --public-url <url>       where URLs of uploaded files begin, when there is a
                           proxy in front, as https://chat.example
  --log-level <level>      debug, info, warn or error; info when left out
  -h, --help
  -v, --version

It ends on SIGINT (Ctrl+C) and SIGTERM: what was asked is answered and stored.
A second signal ends it at once. Exit codes: 0 ended, 1 failed, 2 not understood.
The log is JSON on the standard error output, an object a line.
`;
