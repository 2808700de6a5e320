// node bench/repeat.mjs FILE TIMES [FIRST]: the scored lines again and again, each time of other leaders.
import { eachLine } from './peers/lines.mjs';
import { printer } from './peers/printer.mjs';

const [path, times, first = '0'] = process.argv.slice(2);
const print = printer();
for (let time = Number(first); time < Number(first) + Number(times); time++) {
  eachLine(path, (line) => print.line(line.replace('"subject":"', `"subject":"r${time}_`)));
}
print.end();
