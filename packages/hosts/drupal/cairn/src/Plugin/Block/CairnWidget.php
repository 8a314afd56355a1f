<?php

namespace Drupal\cairn\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * One widget of a performance document.
 *
 * @Block(
 *   id = "cairn_widget",
 *   admin_label = @Translation("Performance widget"),
 *   category = @Translation("Cairn")
 * )
 */
class CairnWidget extends BlockBase {

  const KINDS = [
    'rag-tile',
    'trend-sparkline',
    'trend-chart',
    'scorecard-grid',
    'strategy-map',
    'benchmark-comparison',
    'relationship-chart',
    'exception-list',
    'indicator-profile',
    'story',
    'report',
    'data-quality',
    'portfolio',
  ];

  const CHOSEN = [
    'source' => '',
    'kind' => 'rag-tile',
    'indicator' => '',
    'area' => '',
    'more' => '',
    'fallback' => '',
  ];

  /**
   * The widget has a heading of its own, so the block's is left out unless somebody asks for it.
   *
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return self::CHOSEN + ['label_display' => FALSE];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $kept = $this->getConfiguration();
    $form['source'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the document'),
      '#default_value' => $kept['source'],
      '#required' => TRUE,
    ];
    $form['kind'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      // As an author reads it: “Trend chart”.
      '#options' => array_combine(self::KINDS, array_map(fn($kind) => ucfirst(strtr($kind, '-', ' ')), self::KINDS)),
      '#default_value' => $kept['kind'],
    ];
    foreach (['indicator' => $this->t('Indicator'), 'area' => $this->t('Area')] as $name => $title) {
      $form[$name] = ['#type' => 'textfield', '#title' => $title, '#default_value' => $kept[$name]];
    }
    $form['more'] = [
      '#type' => 'textarea',
      '#title' => $this->t('More attributes, one a line, such as heading-level=2'),
      '#default_value' => $kept['more'],
    ];
    $form['fallback'] = [
      '#type' => 'textarea',
      '#title' => $this->t('What readers see without a script (HTML)'),
      '#default_value' => $kept['fallback'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (array_keys(self::CHOSEN) as $name) {
      $this->configuration[$name] = trim($form_state->getValue($name));
    }
  }

  /**
   * The place of the widget, which cairn.js makes the element that it names. Drupal escapes the attributes and takes scripts out of the
   * markup. The place is no attribute of the block itself, which has links of its own for those who keep the site.
   *
   * {@inheritdoc}
   */
  public function build() {
    $kept = $this->getConfiguration();
    $own = ['data-cairn' => $kept['kind']];
    foreach (['indicator', 'area'] as $name) {
      if ($kept[$name] !== '') {
        $own["data-$name"] = $kept[$name];
      }
    }
    foreach (explode("\n", $kept['more']) as $line) {
      $pair = array_map('trim', explode('=', $line, 2));
      if ($pair[0] !== 'cairn' && preg_match('/^[a-z]+(-[a-z]+)*$/D', $pair[0])) {
        $own['data-' . $pair[0]] = $pair[1] ?? '';
      }
    }
    return [
      'data' => [
        '#type' => 'container',
        '#attributes' => ['data-cairn' => 'data', 'data-src' => $kept['source']],
        'widget' => [
          '#type' => 'container',
          '#attributes' => $own,
          'fallback' => ['#markup' => $kept['fallback']],
        ],
      ],
      '#attached' => ['library' => ['cairn/cairn']],
    ];
  }

}
