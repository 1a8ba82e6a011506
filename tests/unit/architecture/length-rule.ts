import type { SourceFile } from './source-file';

const lines = ({ text }: SourceFile) => text.trimEnd().split('\n').length;

/** Files are short enough to be read whole. */
export function lengthRule(files: SourceFile[]): string[] {
  const long = files
    .filter((file) => lines(file) > 300)
    .map((file) => `${file.path} has ${lines(file)} lines. Split it: 300 is the most.`);
  const sorted = files.map(lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return median < 80
    ? long
    : [...long, `The median file has ${median} lines, and it should have fewer than 80. Split the large ones.`];
}
