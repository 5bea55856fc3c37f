import type { IUniverConfig, PluginCtor, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** What the engine's modules export; given for the reason that UniverLibrary has. */
export type UniverModules = { readonly Univer: typeof Univer; readonly FUniver: typeof FUniver };

export type UniverPreset = {
  readonly plugins: readonly (PluginCtor | readonly [plugin: PluginCtor, options: unknown])[];
};

/**
 * An engine with the plugins of the presets; of a plugin that occurs twice the last one counts. Takes the place of the
 * function of this name in @univerjs/presets, which brings packages without an open licence.
 */
export function createUniver(
  modules: UniverModules,
  config: Partial<IUniverConfig>,
  presets: readonly UniverPreset[],
): { readonly univer: Univer; readonly univerAPI: FUniver } {
  const univer = new modules.Univer(config);
  const plugins = new Map<string, { readonly plugin: PluginCtor; readonly options: unknown }>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = typeof entry === "function" ? [entry, undefined] : entry;
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, { plugin, options });
  }
  for (const { plugin, options } of plugins.values()) {
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  }
  return { univer, univerAPI: modules.FUniver.newAPI(univer) };
}
