import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How the app is packaged.
 *
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime what it is packaged with
 * @returns {import('electron-builder').Configuration}
 */
export function packaging(runtime) {
  return {
    appId: 'app.saljmotet',
    productName: 'Säljmötet',
    copyright: 'Copyright © 2026 Säljmötet contributors',
    directories: { output: 'release', buildResources: 'build/icons' },
    // The bundles hold every library: no node_modules in the archive.
    files: ['dist/**', '!dist/rehearsal', 'package.json', 'LICENSE', '!node_modules'],
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    npmRebuild: false,
    publish: null,
    asar: true,
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    },
    // What starts other people's apps from the command line has no place in ours.
    afterPack: ({ packager, appOutDir }) =>
      rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
    icon: 'build/icons/icon.png',
    artifactName: 'saljmotet-${version}-${os}-${arch}.${ext}',
    linux: {
      executableName: 'saljmotet',
      category: 'Office',
      synopsis: 'The weekly sales meeting on one screen',
      maintainer: 'Säljmötet contributors',
      target: ['tar.gz', 'AppImage', 'deb'],
    },
    win: { executableName: 'saljmotet', target: ['nsis', 'zip'] },
    mac: { category: 'public.app-category.business', target: ['dmg', 'zip'] },
  };
}
