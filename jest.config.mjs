const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false, // `npm run types` checks types once for the whole project.
      tsconfig: {
        target: "ES2022",
        module: "CommonJS",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
      },
    },
  ],
};

export default {
  projects: [
    {
      displayName: "node",
      testEnvironment: "<rootDir>/test/support/node-environment.cjs",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      moduleNameMapper: { "^(@univerjs/[^/]+|excelize-wasm)$": "<rootDir>/test/support/native/$1.cjs" },
      transform,
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/support/media.ts"],
      moduleNameMapper: { "\\.css$": "<rootDir>/test/support/empty-style.ts" },
      transform,
    },
  ],
};
