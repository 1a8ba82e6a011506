import { execFileSync } from 'node:child_process';

/** Answers the questions of a program in a terminal of its own, for age takes a passphrase from nowhere else. */
const answering = `
import os, pty, sys
phrase, count, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
asked = 0
while True:
    try:
        said = os.read(terminal, 1024)
    except OSError:
        break
    if not said:
        break
    if asked < count and b'passphrase' in said.lower():
        os.write(terminal, (phrase + '\\n').encode())
        asked += 1
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

/** Runs the age program. @param questions how often it asks for the passphrase */
export function runAge(passphrase: string, questions: number, ...args: string[]): void {
  execFileSync('python3', ['-c', answering, passphrase, String(questions), 'age', ...args], { stdio: 'pipe' });
}
