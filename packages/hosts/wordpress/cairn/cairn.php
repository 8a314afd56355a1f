<?php
/**
 * Plugin Name: Cairn
 * Description: Shows widgets of a partnership's performance document, by a block or by HTML.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: cairn
 *
 * Beside this file stands cairn.js, as a release of Cairn has it.
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/render.php';

/** The script of a release, which is no part of this plugin. */
const CAIRN_SCRIPT = __DIR__ . '/cairn.js';

add_action(
	'init',
	function () {
		// Its time is its version: whoever puts a newer file here has no cache to empty.
		$changed = file_exists( CAIRN_SCRIPT ) ? (string) filemtime( CAIRN_SCRIPT ) : null;
		wp_register_script_module( 'cairn', plugins_url( 'cairn.js', __FILE__ ), array(), $changed );
		register_block_type(
			__DIR__,
			array(
				'render_callback' => function ( $attributes ) {
					wp_enqueue_script_module( 'cairn' );
					return cairn_widget_html( $attributes, get_block_wrapper_attributes() );
				},
			)
		);
	}
);

/**
 * Loads the script for whoever writes <div data-cairn="…">: into a Custom HTML block of a page, a pattern, a template or a widget area, or
 * into a page without blocks.
 *
 * @param string $html What is about to be shown.
 * @return string The same.
 */
function cairn_load_for_html( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, 'data-cairn=' ) ) {
		wp_enqueue_script_module( 'cairn' );
	}
	return $html;
}
add_filter( 'render_block_core/html', 'cairn_load_for_html' );
add_filter( 'the_content', 'cairn_load_for_html' );
add_filter( 'widget_custom_html_content', 'cairn_load_for_html' );

// Whoever forgot the script would see nothing of it in the editor.
add_action(
	'admin_notices',
	function () {
		if ( ! file_exists( CAIRN_SCRIPT ) && current_user_can( 'activate_plugins' ) ) {
			printf(
				'<div class="notice notice-error"><p>%s</p></div>',
				esc_html__( 'Cairn: cairn.js is not beside cairn.php, so readers see no widgets. Put it there from a release.', 'cairn' )
			);
		}
	}
);
