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

add_action(
	'init',
	function () {
		wp_register_script_module( 'cairn', plugins_url( 'cairn.js', __FILE__ ), array(), '0.1.0' );
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

// The same for whoever writes <div data-cairn="…"> into a Custom HTML block.
add_filter(
	'the_content',
	function ( $content ) {
		if ( false !== strpos( $content, 'data-cairn=' ) ) {
			wp_enqueue_script_module( 'cairn' );
		}
		return $content;
	}
);
