const { tokens } = require("@fluentui/react-components");

/**
 * A loader for webpack: writes Fluent UI's tokens where its own components name them. For a few that do, the list of all
 * of them would go along.
 */
module.exports = function inlineTokens(source) {
  return source.replace(/\btokens\.(\w+)/g, (_named, token) => {
    if (!(token in tokens)) throw new Error(`there is no token ${token}`);
    return JSON.stringify(tokens[token]);
  });
};
