// The public API of each door, as its compiled declarations say it: a change here is a change for plugin authors.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { at, root } from '../workshop/paths.mjs';

const doorNames = ['extend', 'testing'];

export function describeDoors() {
  const doors = fs
    .readdirSync(at('plugins'))
    .filter((plugin) => fs.existsSync(at('plugins', plugin, 'package.json')))
    .sort()
    .flatMap((plugin) => doorNames.map((door) => ({ door: `${plugin}-${door}`, name: `@kring/${plugin}/${door}`, file: declarationOf(plugin, door) })))
    .filter(({ file }) => file !== null && fs.existsSync(file));
  const program = ts.createProgram(doors.map(({ file }) => file), { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, skipLibCheck: true, noLib: true, types: [] });
  return doors.map((door) => ({ door: door.door, text: describe(program, door) }));
}

function declarationOf(plugin, door) {
  const description = JSON.parse(fs.readFileSync(at('plugins', plugin, 'package.json'), 'utf8'));
  const types = description.exports?.[`./${door}`]?.types;
  return types?.endsWith('.d.ts') ? at('plugins', plugin, types) : null;
}

function describe(program, { name, file }) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = checker.getSymbolAtLocation(source);
  const symbols = module ? checker.getExportsOfModule(module).map((symbol) => ({ name: symbol.name, target: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol })) : [];
  symbols.sort((left, right) => (left.name < right.name ? -1 : Number(left.name > right.name)));
  const blocks = symbols.map((symbol) => `### ${symbol.name}\n\n\`\`\`ts fragment\n${declarations(symbol.target)}\n\`\`\``);
  return `# ${name}\n\nWritten by \`npm run reports\`.\n\n${blocks.join('\n\n') || 'Nothing yet.'}\n`;
}

function declarations(symbol) {
  return (symbol.declarations ?? [])
    .filter((node) => isFromThisHouse(node))
    .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
    .map((node) => node.getText().replace(/^export /, '').replace(/\r/g, ''))
    .join('\n\n');
}

const isFromThisHouse = (node) => !path.relative(root, node.getSourceFile().fileName).includes('node_modules');
