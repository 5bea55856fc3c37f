const { resolveStyleRulesForSlots } = require("@griffel/core");
const { tokens, typographyStyles } = require("@fluentui/react-components");
const ts = require("typescript");

/** All that files of styles may import, and they do nothing with it but write down what things look like. */
const library = { makeStyles: (styles) => styles, tokens, typographyStyles };

/**
 * A loader for webpack: turns each `makeStyles` into the classes and rules that it would come to in the page, as Fluent
 * UI's own components have theirs, so that neither what reckons them nor the names of all tokens go along.
 */
module.exports = function compileStyles(source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const written = {};
  const requireLibrary = (name) => {
    if (name !== "@fluentui/react-components") throw new Error(`a file of styles cannot import ${name}`);
    return library;
  };
  new Function("require", "exports", outputText)(requireLibrary, written);
  const hooks = Object.entries(written).map(([name, styles]) => {
    const compiled = resolveStyleRulesForSlots(styles).map((part) => JSON.stringify(part));
    return `export const ${name} = __styles(${compiled.join(", ")});`;
  });
  return ['import { __styles } from "@griffel/react";', ...hooks].join("\n");
};
